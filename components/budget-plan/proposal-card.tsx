import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { changedOf, isChanged, planTables } from '@/lib/budget-plan/plan-tables'
import type { LineRow, MoveRow, RevisionRow } from '@/lib/budget-plan/queries'
import type { SumRow } from '@/lib/budget-plan/sums'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { MoveList } from './move-list'
import { PlanTable } from './plan-table'

type Props = {
  proposal: RevisionRow
  moves: readonly MoveRow[]
  lines: readonly LineRow[]
  sums: readonly SumRow[]
  isOwn: boolean
  locale: Locale
  /** What the viewer may do with it. */
  children: ReactNode
}

/* What is asked and why; for a revision, each line before and after. */
export function ProposalCard({ proposal, moves, lines, sums, isOwn, locale, children }: Props) {
  const { proposal: words, kind, revise } = messagesOf(locale).budgetPlan
  const tables = changedOf(planTables(lines, sums))
  const conserves = tables.every(({ whole }) => !whole.total || !isChanged(whole.total))
  return (
    <Card id="proposal" className="scroll-mt-20" title={`${words.title} · ${kind[proposal.kind]}`} flush>
      <div className="grid grid-cols-1 gap-3 p-4">
        <p className="whitespace-pre-wrap">
          <span className="block text-sm text-ink-muted">{words.reason}</span>
          <bdi>{proposal.reason}</bdi>
        </p>
        {moves.length > 0 && (
          <div>
            <p className="mb-1 text-sm text-ink-muted">{words.moves}</p>
            <MoveList {...{ moves, lines, locale }} />
          </div>
        )}
      </div>
      {tables.map((table) => (
        <PlanTable key={table.currency} {...{ table, locale }} compares wholeLabel={revise.total} />
      ))}
      <div className="border-t p-4">
        {tables.length > 0 && (
          <p className="mb-3 font-medium">{conserves ? words.conserved : words.changes}</p>
        )}
        {isOwn && (
          <Notice tone="neutral" className="mb-3">
            {words.own}
          </Notice>
        )}
        {children}
      </div>
    </Card>
  )
}
