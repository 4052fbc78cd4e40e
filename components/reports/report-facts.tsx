import { DateText } from '@/components/milestones/date-text'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Reported } from './difference-rows'

/* What the report says, in one line: for one that is settled, and no longer compared with anything. */
export function ReportFacts({ report, locale }: { report: Reported; locale: Locale }) {
  const words = messagesOf(locale).reports
  const date =
    report.kind === 'reached' ? report.reached : report.kind === 'forecast' ? report.forecast : null
  const isPercentSaid = report.kind !== 'reached' && report.percent !== null
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      {date && (
        <span className="font-medium">
          <DateText date={date} locale={locale} />
        </span>
      )}
      {isPercentSaid && (
        <span>
          {report.kind === 'forecast' && <span className="text-ink-muted">{words.difference.percent} </span>}
          <bdi className="figures font-medium">{formatPercent(report.percent ?? 0, locale)}</bdi>
        </span>
      )}
    </p>
  )
}
