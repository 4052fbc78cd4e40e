import { toCasablanca } from '@/lib/format/casablanca'
import { describeDeclaration, describeHealthRule } from './describe-health'
import { describeMilestone } from './describe-milestone'
import {
  describeBudget,
  describeEntry,
  describeFunding,
  describeLine,
  describePlanned,
  describePlannedAmount,
  describeRevision,
} from './describe-money'
import {
  describeLink,
  describeObjective,
  describeParty,
  describePhase,
  describeProject,
} from './describe-project'
import { describeReport } from './describe-report'
import { type Sentence, type SentenceKey, say } from './described'
import type { Change } from './queries'

/** What a change of the trail says, as keys of messages/history.say and values still to be written. Never empty. */
export const describe = (change: Change): Sentence[] => {
  const said = describers[change.table]?.(change) ?? []
  return said.length > 0 ? said : [say('other')]
}

const describers: Record<string, (change: Change) => Sentence[]> = {
  project: describeProject,
  party: describeParty,
  phase: describePhase,
  objective: describeObjective,
  milestone: describeMilestone,
  progress_report: describeReport,
  declared_budget: describeBudget,
  funding: describeFunding,
  transaction: describeEntry,
  budget_line: describeLine,
  budget_amount: describePlannedAmount,
  budget_revision: describeRevision,
  planned_disbursement: describePlanned,
  project_programme: describeLink('programme.linked', 'programme.unlinked'),
  project_strategy: describeLink('strategy.linked', 'strategy.unlinked'),
  committee_project: describeLink('committee.linked', 'other'),
  assignment: describeLink('officer.assigned', 'officer.unassigned'),
  health_declaration: describeDeclaration,
  health_rule: describeHealthRule,
  anomaly: describeLink('anomaly.noted', 'other'),
}

export type Entry = {
  id: number
  at: string
  by: string | null
  /** `load`: the portfolio was loaded; `system`: the system changed something by itself. */
  kind: 'person' | 'load' | 'system'
  sentences: Sentence[]
  reason: string | null
  reportBy: string | null
  /** How many changes the entry stands for; more than one when the same was done to several things at once. */
  count: number
}

/** Newest first. A run of the system's own changes is one entry; so is the same gesture repeated within a minute. */
export const entriesOf = (changes: readonly Change[]): Entry[] => {
  const entries: Entry[] = []
  for (const change of changes) {
    const next = entryOf(change)
    const last = entries.at(-1)
    if (last && isOneWith(last, next)) merge(last, next)
    else entries.push(next)
  }
  return entries
}

const entryOf = (change: Change): Entry => ({
  id: change.id,
  at: change.at,
  by: change.by,
  kind: change.isSystem ? (change.verb === 'insert' ? 'load' : 'system') : 'person',
  sentences: change.isSystem ? [] : describe(change),
  reason: change.isSystem ? null : change.reason,
  reportBy: change.reportBy,
  count: 1,
})

const isOneWith = (last: Entry, next: Entry) => {
  if (last.kind !== 'person' || next.kind !== 'person')
    return last.kind !== 'person' && next.kind !== 'person'
  const [saying] = next.sentences
  return (
    saying !== undefined &&
    next.sentences.length === 1 &&
    repeatable.has(saying.key) &&
    last.sentences.every(({ key }) => key === saying.key) &&
    last.by === next.by &&
    epochOf(last.at) - epochOf(next.at) <= MS_PER_MINUTE
  )
}

const merge = (last: Entry, next: Entry) => {
  last.count += 1
  last.sentences.push(...next.sentences)
  if (next.kind === 'load') last.kind = 'load'
}

const MS_PER_MINUTE = 60_000
const epochOf = (at: string) => Date.parse(`${toCasablanca(at)}Z`)
const repeatable: ReadonlySet<SentenceKey> = new Set<SentenceKey>([
  'milestone.added',
  'milestone.baseline',
  'milestone.order',
  'phase.order',
  'objective.order',
  'programme.linked',
  'strategy.linked',
])
