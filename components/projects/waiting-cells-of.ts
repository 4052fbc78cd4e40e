import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { inOneLanguage, localize } from '@/lib/localized-text'
import type { WaitingReport } from '@/lib/reports/queries'
import type { WaitingCells } from './waiting-cells'

export const waitingCellsOf = (report: WaitingReport, locale: Locale, isTheirs: boolean): WaitingCells => {
  const t = translator(locale, 'milestones.list.waiting')
  const { id, milestoneId, milestoneTitle, kind, reason } = report
  return {
    ...{ id, milestoneId, isTheirs },
    title: inOneLanguage(milestoneTitle, locale),
    ...differenceOf(report, locale),
    by: byOf(report, locale),
    reason: kind === 'forecast' && reason ? t.markup('reason', { reason, words: isolated }) : null,
  }
}

const byOf = (report: WaitingReport, locale: Locale) => {
  const t = translator(locale, 'milestones.list.waiting')
  const values = {
    organisation: report.organisationAcronym ?? localize(report.organisation, locale)?.text ?? '',
    when: formatInstant(report.submittedAt, locale, { timeFormat: 'none' }),
    name: isolated,
  }
  return report.author
    ? t.markup('by', { ...values, who: report.author })
    : t.markup('byOrganisation', values)
}

/** What <bdi> does, inside a text. */
const isolated = (text: string) => `\u2068${text}\u2069`

const differenceOf = (report: WaitingReport, locale: Locale) => {
  const { list } = messagesOf(locale).milestones
  const date = (value: string | null) => (value ? formatPartialDate(value, locale) : list.noDate)
  const { official: labels, reached: isReached, notReached } = list.waiting
  const [label, official, reported] = {
    reached: [
      labels.state,
      report.officialIsReached ? isReached : notReached,
      [isReached, report.reached && date(report.reached)].filter(Boolean).join(locale === 'ar' ? '، ' : ', '),
    ],
    forecast: [labels.date, date(report.officialDue), date(report.forecast)],
    progress: [
      labels.percent,
      formatPercent(report.officialPercent, locale),
      formatPercent(report.percent ?? 0, locale),
    ],
  }[report.kind] as [string, string, string]
  return { label, official, reported }
}
