import { mayInProject } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { FoundPlan, RevisionRow } from '@/lib/budget-plan/queries'
import { mayDecide, mayWithdraw } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import { planWordsOf } from './plan-words'
import { ProposalCard } from './proposal-card'
import { ProposalDesk } from './proposal-desk'

type Props = {
  found: FoundPlan
  standing: { inForce: RevisionRow | null; open: RevisionRow | null }
  viewer: Viewer
  locale: Locale
}

/* The proposal that waits, for who reads it and for who may answer it. */
export function PlanProposal({ found, standing, viewer, locale }: Props) {
  const { project, relation, lines, proposed, moves } = found
  const { open } = standing
  if (!open) return null
  const mayActOn = (verb: 'edit' | 'approveBudget') =>
    !project.isArchived && mayInProject(viewer.role, relation, verb)
  const may = {
    decide: mayActOn('approveBudget') && mayDecide(standing, viewer.id),
    withdraw: mayActOn('edit') && mayWithdraw(standing, viewer.id),
  }
  return (
    <ProposalCard
      proposal={open}
      moves={moves.filter(({ revisionId }) => revisionId === open.id)}
      sums={proposed}
      isOwn={may.withdraw}
      {...{ lines, locale }}
    >
      {(may.decide || may.withdraw) && (
        <ProposalDesk
          revision={{ projectId: project.id, revisionId: open.id, version: open.version }}
          may={may}
          words={planWordsOf(locale).proposal}
        />
      )}
    </ProposalCard>
  )
}
