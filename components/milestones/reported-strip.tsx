import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { ReportRow } from '@/lib/reports/queries'
import { DateText } from './date-text'
import { StandingMark } from './standing-mark'

/* What the last report says and nobody has validated: dashed, with an hourglass, and never in the official lines. */
export function ReportedStrip({ report, locale }: { report: ReportRow; locale: Locale }) {
  const t = translator(locale, 'milestones.page')
  const words = translator(locale, 'reports')
  const date = report.kind === 'reached' ? report.reached : report.forecast
  return (
    <div className="mt-4 rounded-md border border-dashed border-info bg-info-soft/50 px-3 py-2.5">
      <StandingMark standing="reported">
        {t.rich('reportedBy', {
          organisation: report.organisationAcronym ?? localize(report.organisation, locale)?.text ?? '',
          who: (inner) => <bdi>{inner}</bdi>,
        })}
      </StandingMark>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3 font-medium">
        <span className="font-normal">{words(`kind.${report.kind}`)}</span>
        {report.kind === 'progress' && report.percent !== null && (
          <bdi className="figures">{formatPercent(report.percent, locale)}</bdi>
        )}
        {date && <DateText date={date} locale={locale} />}
        <a href={`#report-${report.id}`} className="link text-sm font-normal">
          {t('seeReport')}
        </a>
      </p>
    </div>
  )
}
