import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { slippageDays } from '@/lib/milestones/rules'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'
import type { GapWords } from './gap'

type Dates = { from: PartialDate | null; to: PartialDate | null; none: 'onTime' | 'sameDate' }

/** How many days later, or earlier; said to be approximate when either date is known to the month or year only. */
export const slippageWords = ({ from, to, none }: Dates, locale: Locale): GapWords | null => {
  const days = slippageDays(from, to)
  if (days === null || from === null || to === null) return null
  const t = translator(locale, 'milestones.page')
  if (days === 0) return { tone: 'neutral', text: t(none) }
  const isExact = precisionOf(from) === 'day' && precisionOf(to) === 'day'
  const said = { days: t('days', { count: Math.abs(days) }) }
  if (days < 0) return { tone: 'ok', text: t(isExact ? 'early' : 'earlyAbout', said) }
  return { tone: 'attention', text: t(isExact ? 'slippage' : 'slippageAbout', said) }
}
