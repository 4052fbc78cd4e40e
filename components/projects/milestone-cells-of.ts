import 'server-only'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'
import type { Translator } from '@/lib/i18n/translator'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { MilestoneRow } from '@/lib/milestones/queries'
import type { MilestoneState } from '@/lib/milestones/rules'
import { formatEventDate } from './event-date'
import type { MilestoneCells, Said } from './milestone-cells'
import { slipToShow } from './milestone-slip'

type Shown = {
  state: MilestoneState
  locale: Locale
  words: Messages['milestones']
  t: Translator<'milestones.list'>
}

export const milestoneCellsOf = (milestone: MilestoneRow, shown: Shown): MilestoneCells => {
  const { locale, words, state } = shown
  const { id, title, kind, place, responsible, responsibleAcronym, percent } = milestone
  const isUnderWay = state !== 'reached' && state !== 'cancelled' && percent > 0
  return {
    id,
    state,
    title: said(title, locale) ?? { text: '' },
    kind: words.kind[kind],
    place: said(place, locale),
    responsible: responsibleAcronym ? { text: responsibleAcronym } : said(responsible, locale),
    percent: isUnderWay ? formatPercent(percent, locale) : undefined,
    claim: claimOf(milestone, shown),
    ...datesOf(milestone, shown),
  }
}

const said = (text: LocalizedText | null, locale: Locale): Said | undefined => {
  const found = localize(text, locale)
  return found ? { text: found.text, lang: found.lang === locale ? undefined : found.lang } : undefined
}

const datesOf = ({ begin, due, baseline, reached }: MilestoneRow, { state, locale, words, t }: Shown) => {
  const now = reached ?? due
  const slip = slipToShow(baseline, now)
  const isUndated = state === 'reached' && !reached
  const hasMoved = baseline && baseline !== now && state !== 'cancelled'
  return {
    date: isUndated ? words.list.reachedNoDate : formatEventDate(begin, now, locale) || null,
    forecast:
      isUndated && due ? `${words.timeline.forecast} ${formatEventDate(begin, due, locale)}` : undefined,
    baseline: hasMoved ? `${words.list.baseline} ${formatPartialDate(baseline, locale, 'short')}` : undefined,
    slip:
      hasMoved && slip
        ? { text: slip > 0 ? t('slip', { days: slip }) : t('gain', { days: -slip }), isLate: slip > 0 }
        : undefined,
  }
}

const claimOf = (
  { reportedKind, reportedReached, reportedForecast, reportedPercent }: MilestoneRow,
  { locale, t }: Shown,
) => {
  if (reportedKind === 'reached')
    return reportedReached
      ? t('claim.reached', { date: formatPartialDate(reportedReached, locale) })
      : t('claim.reachedNoDate')
  if (reportedKind === 'forecast' && reportedForecast)
    return t('claim.forecast', { date: formatPartialDate(reportedForecast, locale) })
  return reportedKind
    ? t('claim.progress', { percent: formatPercent(reportedPercent ?? 0, locale) })
    : undefined
}
