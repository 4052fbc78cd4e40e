import { Pencil } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { QueuedReport } from '@/lib/reports/queries'
import { QueuedCard } from './queued-card'

/* Corrected on the page of its milestone, where the form is filled in already. */
export function QueuedToCorrect({ report, locale }: { report: QueuedReport; locale: Locale }) {
  const words = messagesOf(locale).reports
  const isReturned = report.state === 'returned'
  const href = `/${locale}/projects/${report.projectId}/milestones/${report.milestoneId}#report-${report.id}`
  const asked = isReturned && report.returnReason && (
    <Notice tone="attention" title={words.form.returnedTitle}>
      <bdi className="whitespace-pre-wrap">{report.returnReason}</bdi>
    </Notice>
  )
  return (
    <QueuedCard report={report} locale={locale} before={asked}>
      <div className="border-t pt-3">
        {isReturned ? (
          <ButtonLink href={href} variant="primary" icon={<Pencil aria-hidden />}>
            {words.form.correct}
          </ButtonLink>
        ) : (
          <ButtonLink href={href}>{words.openMilestone}</ButtonLink>
        )}
      </div>
    </QueuedCard>
  )
}
