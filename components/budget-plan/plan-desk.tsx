import type { PlanTable } from '@/lib/budget-plan/plan-tables'
import type { LineRow, PlanProject, RevisionRow } from '@/lib/budget-plan/queries'
import { amountsAreOpen, mayRevise } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { LineList } from './line-list'
import type { LineChoices } from './line-values'
import { editedLinesOf } from './plan-load'
import { planWordsOf } from './plan-words'
import { ProposeDesk } from './propose-desk'
import { ReviseDesk } from './revise-desk'

type Props = {
  project: PlanProject
  lines: readonly LineRow[]
  tables: readonly PlanTable[]
  standing: { inForce: RevisionRow | null; open: RevisionRow | null }
  choices: LineChoices
  locale: Locale
}

/* For those who edit the project: its lines, and asking for its budget to be approved or revised. */
export function PlanDesk({ project, lines, tables, standing, choices, locale }: Props) {
  const words = planWordsOf(locale)
  const { table, period, quarter } = messagesOf(locale).budgetPlan
  const isOpen = amountsAreOpen(standing)
  const edited = editedLinesOf(lines, tables, locale)
  const projectId = project.id
  return (
    <>
      <LineList
        {...{ projectId, locale, choices, isOpen }}
        words={words.lines}
        period={{ period, quarter }}
        currency={edited.at(-1)?.currency ?? ''}
        lines={edited}
        empty={{ title: table.none, description: table.noneEdit }}
      />
      {isOpen && edited.some(({ cells }) => cells.length > 0) && (
        <ProposeDesk projectId={projectId} words={words.proposal} />
      )}
      {mayRevise(standing) && (
        <ReviseDesk
          key={standing.inForce?.number}
          {...{ projectId, locale }}
          seen={standing.inForce?.number ?? 0}
          lines={edited}
          words={words.revise}
          close={words.proposal.close}
        />
      )}
    </>
  )
}
