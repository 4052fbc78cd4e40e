import { InstantText } from '@/components/milestones/date-text'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import type { ReportRow } from '@/lib/reports/queries'

type ReportBylineProps = {
  report: Pick<ReportRow, 'author' | 'organisation' | 'organisationAcronym' | 'submittedAt'>
  locale: Locale
}

export function ReportByline({ report, locale }: ReportBylineProps) {
  const { author, organisation, organisationAcronym, submittedAt } = report
  return (
    <p className="text-sm text-ink-muted">
      {author && (
        <>
          <bdi>{author}</bdi>
          {' · '}
        </>
      )}
      {organisationAcronym ? (
        <bdi>{organisationAcronym}</bdi>
      ) : (
        <TextIn text={organisation} locale={locale} />
      )}
      {' · '}
      <InstantText at={submittedAt} locale={locale} />
    </p>
  )
}
