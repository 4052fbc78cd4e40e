import { ListChecks } from 'lucide-react'
import { ProjectDecisions } from '@/components/decisions/project-decisions'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { PendingDecision } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { Failed } from './failed'

type Props = {
  found: { rows: readonly (PendingDecision & { total: number })[] } | null
  projectId: number
  locale: Locale
  today: string
}

/* What committees decided on the project and is still to be carried out, the most urgent first. */
export function DecisionsCard({ found, projectId, locale, today }: Props) {
  const { decisions, projectDashboard } = messagesOf(locale)
  const words = projectDashboard.decisions
  if (found && found.rows.length > 0)
    return <ProjectDecisions decisions={found.rows} {...{ projectId, locale, today }} />
  return (
    <Card title={decisions.project.title} flush>
      {found ? (
        <EmptyState
          compact
          icon={<ListChecks aria-hidden />}
          title={words.none}
          description={words.noneText}
        />
      ) : (
        <Failed locale={locale} />
      )}
    </Card>
  )
}
