import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { Gap } from './gap'
import { slippageWords } from './slippage-words'

type SlippageProps = {
  from: PartialDate | null
  to: PartialDate | null
  none: 'onTime' | 'sameDate'
  locale: Locale
}

export function Slippage({ locale, ...dates }: SlippageProps) {
  const words = slippageWords(dates, locale)
  return words && <Gap tone={words.tone}>{words.text}</Gap>
}
