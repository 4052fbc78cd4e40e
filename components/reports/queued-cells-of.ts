import 'server-only'
import { casablancaToday, toCasablanca } from '@/lib/format/casablanca'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { inOneLanguage } from '@/lib/localized-text'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import type { QueuedReport } from '@/lib/reports/queries'
import { bylineWords } from './byline-words'
import { differenceCellsOf, differenceWords } from './difference-cells-of'
import type { QueuedCells, QueuedWords } from './queued-cells'

export const queuedCellsOf = (report: QueuedReport, locale: Locale): QueuedCells => {
  const { id, version, projectId, milestoneId, isIllustrative, reason, text, links } = report
  const official = {
    due: report.officialDue,
    reached: report.officialReached,
    isReached: report.officialIsReached,
    percent: report.officialPercent,
  }
  const daysAgo = daysBetween(casablancaToday(), toCasablanca(report.submittedAt).slice(0, 10))
  return {
    ...{ id, version, projectId, milestoneId, isIllustrative, reason, text, links },
    milestone: inOneLanguage(report.milestoneTitle, locale),
    project: inOneLanguage(report.projectTitle, locale),
    kind: messagesOf(locale).reports.kind[report.kind],
    by: bylineWords(report, locale),
    since: formatRelativeDays(daysAgo, locale),
    differences: differenceCellsOf(report, official, locale),
    isReturned: report.state === 'returned',
    asked: report.state === 'returned' ? report.returnReason : null,
  }
}

export const queuedWords = (locale: Locale): QueuedWords => {
  const { reports, milestones } = messagesOf(locale)
  return {
    illustrative: milestones.page.illustrative,
    difference: differenceWords(locale),
    body: { reason: reports.reason, links: reports.links },
  }
}
