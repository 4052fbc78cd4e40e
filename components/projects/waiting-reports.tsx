import { Card } from '@/components/ui/card'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { WaitingReport } from '@/lib/reports/queries'
import { mayDecide } from '@/lib/reports/rules'
import { waitingCellsOf } from './waiting-cells-of'
import { WaitingLines } from './waiting-lines'

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
  const { reported } = messagesOf(locale).milestones.list
  return (
    <Card
      id="waiting"
      className="scroll-mt-20"
      title={t('title')}
      description={t('intro', { count: reports.length })}
      flush
    >
      <WaitingLines
        rows={reports.map((report) =>
          waitingCellsOf(report, locale, mayValidate && mayDecide(report, viewer.id)),
        )}
        path={`${base}/milestones/`}
        words={{ reported, examine: t('examine'), see: t('see') }}
        locale={locale}
      />
    </Card>
  )
}
