import { ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { Viewer } from '@/lib/access/viewer'
import { formatInstant } from '@/lib/format/instant'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { WaitingReport } from '@/lib/reports/queries'
import { mayDecide } from '@/lib/reports/rules'
import { ReportedMark } from './reported-mark'

type Props = {
  reports: readonly WaitingReport[]
  viewer: Viewer
  mayValidate: boolean
  locale: Locale
  base: string
}

/* Reported beside official: the difference that a validation would make. */
export function WaitingReports({ reports, viewer, mayValidate, locale, base }: Props) {
  const t = translator(locale, 'milestones.list.waiting')
  return (
    <Card
      id="waiting"
      className="scroll-mt-20"
      title={t('title')}
      description={t('intro', { count: reports.length })}
      flush
    >
      <ul className="divide-y">
        {reports.map((report) => {
          const href = `${base}/milestones/${report.milestoneId}`
          const isTheirs = mayValidate && mayDecide(report, viewer.id)
          return (
            <li
              key={report.id}
              className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-2.5"
            >
              <div className="min-w-0 flex-1 basis-72 space-y-1">
                <Link href={href} prefetch={false} className="font-medium hover:underline">
                  <TextIn text={report.milestoneTitle} locale={locale} />
                </Link>
                <Difference report={report} locale={locale} />
                <By report={report} locale={locale} />
                {report.kind === 'forecast' && report.reason && (
                  <p className="line-clamp-2 text-sm text-ink-muted">
                    {t.rich('reason', { reason: report.reason, words: (reason) => <bdi>{reason}</bdi> })}
                  </p>
                )}
              </div>
              <ButtonLink href={href} prefetch={false} size="sm" variant={isTheirs ? 'primary' : 'secondary'}>
                {t(isTheirs ? 'examine' : 'see')}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function By({ report, locale }: { report: WaitingReport; locale: Locale }) {
  const t = translator(locale, 'milestones.list.waiting')
  const values = {
    organisation: report.organisationAcronym ?? localize(report.organisation, locale)?.text ?? '',
    when: formatInstant(report.submittedAt, locale, { timeFormat: 'none' }),
    name: (name: React.ReactNode) => <bdi>{name}</bdi>,
  }
  return (
    <p className="text-sm text-ink-muted">
      {report.author ? t.rich('by', { ...values, who: report.author }) : t.rich('byOrganisation', values)}
    </p>
  )
}

function Difference({ report, locale }: { report: WaitingReport; locale: Locale }) {
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
  }[report.kind]
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="text-sm text-ink-muted">{label}</span>
      <bdi>{official}</bdi>
      <ArrowRight aria-hidden className="size-4 text-ink-faint rtl:rotate-180" />
      <ReportedMark word={list.reported}>
        <bdi>{reported}</bdi>
      </ReportedMark>
    </p>
  )
}
