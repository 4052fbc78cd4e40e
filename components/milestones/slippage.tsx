import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { slippageDays } from '@/lib/milestones/rules'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'
import { Gap } from './gap'

type SlippageProps = {
  from: PartialDate | null
  to: PartialDate | null
  none: 'onTime' | 'sameDate'
  locale: Locale
}

/* How many days later, or earlier; said to be approximate when either date is known to the month or year only. */
export function Slippage({ from, to, none, locale }: SlippageProps) {
  const days = slippageDays(from, to)
  if (days === null || from === null || to === null) return null
  const t = translator(locale, 'milestones.page')
  if (days === 0) return <Gap tone="neutral">{t(none)}</Gap>
  const isExact = precisionOf(from) === 'day' && precisionOf(to) === 'day'
  const said = { days: t('days', { count: Math.abs(days) }) }
  if (days < 0) return <Gap tone="ok">{t(isExact ? 'early' : 'earlyAbout', said)}</Gap>
  return <Gap tone="attention">{t(isExact ? 'slippage' : 'slippageAbout', said)}</Gap>
}
