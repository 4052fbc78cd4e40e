import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { PendingDecision } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { pendingCellsOf } from './pending-cells-of'
import { PendingLines } from './pending-lines'

type Props = {
  decisions: readonly (PendingDecision & { total: number })[]
  projectId: number
  locale: Locale
  today: string
}

/* What committees decided on the project and is still to be carried out, the most urgent first. */
export function ProjectDecisions({ decisions, projectId, locale, today }: Props) {
  const t = translator(locale, 'decisions')
  const more = (decisions[0]?.total ?? 0) - decisions.length
  return (
    <Card
      title={t('project.title')}
      flush
      actions={
        <Link className="link text-sm" href={`/${locale}/decisions?project=${projectId}`}>
          {t('project.all')}
        </Link>
      }
      footer={more > 0 ? t('project.more', { count: more }) : undefined}
    >
      <PendingLines
        rows={decisions.map((decision) => pendingCellsOf(decision, locale, today))}
        locale={locale}
      />
    </Card>
  )
}
