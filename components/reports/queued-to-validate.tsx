import type { Locale } from '@/lib/i18n/locale'
import type { QueuedReport } from '@/lib/reports/queries'
import { QueuedCard } from './queued-card'
import { WaitingDecision } from './waiting-decision'

type QueuedToValidateProps = { report: QueuedReport; locale: Locale; focusAfter: string }

export function QueuedToValidate({ report, locale, focusAfter }: QueuedToValidateProps) {
  return (
    <QueuedCard report={report} locale={locale}>
      <WaitingDecision {...{ report, locale, focusAfter }} projectId={report.projectId} mayDecide />
    </QueuedCard>
  )
}
