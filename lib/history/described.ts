import type { PartyRole } from '@/lib/access/permissions'
import type { RevisionKind } from '@/lib/budget-plan/rules'
import type { TransactionKind } from '@/lib/budgets/rules'
import type { LocalizedText } from '@/lib/localized-text'
import { fromColumns, type PartialDate, type Precision } from '@/lib/partial-date/partial-date'
import type { Criterion, HealthLevel } from '@/lib/project-health/rules'
import type { PhaseKind, ProjectStatus } from '@/lib/projects/rules'

/** A value still to be written in the reader's language. */
export type Word =
  | { date: PartialDate | null }
  | { title: LocalizedText | null }
  | { text: string | null }
  | { percent: number }
  | { months: number }
  | { days: number }
  | { criterion: Criterion }
  | { health: HealthLevel }
  | { status: ProjectStatus }
  | { role: PartyRole }
  | { phase: PhaseKind | null; title: LocalizedText | null }
  | { amount: string; currency: string | null }
  | { year: number; quarter: number | null }
  | { revision: RevisionKind }
  | { entry: TransactionKind }
  | { fields: readonly Field[] }

export const fields = [
  'title',
  'code',
  'class',
  'kind',
  'partnership',
  'summary',
  'area',
  'note',
  'duration',
  'duplicate',
  'weight',
  'place',
  'responsible',
  'objective',
  'phase',
  'begin',
  'precision',
  'funder',
  'form',
  'currency',
  'period',
  'agreement',
] as const
export type Field = (typeof fields)[number]

export const sentenceKeys = [
  'other',
  'project.created',
  'project.archived',
  'project.restored',
  'project.status',
  'project.title',
  'project.start',
  'project.end',
  'project.edited',
  'programme.linked',
  'programme.unlinked',
  'strategy.linked',
  'strategy.unlinked',
  'officer.assigned',
  'officer.unassigned',
  'committee.linked',
  'budget.stated',
  'budget.changed',
  'line.added',
  'line.removed',
  'line.edited',
  'amount.planned',
  'amount.changed',
  'revision.proposed',
  'revision.approved',
  'revision.refused',
  'revision.withdrawn',
  'planned.added',
  'planned.amount',
  'planned.due',
  'planned.removed',
  'planned.edited',
  'funding.added',
  'funding.amount',
  'funding.removed',
  'funding.edited',
  'entry.recorded',
  'entry.reversed',
  'entry.accepted',
  'entry.returned',
  'entry.amount',
  'entry.edited',
  'party.added',
  'party.role',
  'party.edited',
  'party.removed',
  'party.restored',
  'phase.added',
  'phase.length',
  'phase.edited',
  'phase.removed',
  'phase.restored',
  'phase.order',
  'objective.added',
  'objective.edited',
  'objective.removed',
  'objective.restored',
  'objective.order',
  'health.declared',
  'health.withdrawn',
  'health.threshold',
  'anomaly.noted',
  'milestone.added',
  'milestone.removed',
  'milestone.reached',
  'milestone.reachedUndated',
  'milestone.unreached',
  'milestone.redated',
  'milestone.moved',
  'milestone.dated',
  'milestone.undated',
  'milestone.progress',
  'milestone.cancelled',
  'milestone.reinstated',
  'milestone.baseline',
  'milestone.order',
  'milestone.edited',
  'report.reached',
  'report.forecast',
  'report.progress',
  'report.loggedReached',
  'report.loggedForecast',
  'report.loggedProgress',
  'report.accepted',
  'report.returned',
  'report.corrected',
] as const
export type SentenceKey = (typeof sentenceKeys)[number]

export type Sentence = { key: SentenceKey; words: Record<string, Word> }
export type Row = Record<string, unknown>

export const say = (key: SentenceKey, words: Record<string, Word> = {}): Sentence => ({ key, words })

/**
 * A date of a row of the trail, which holds only the columns that changed: when its precision is not among them,
 * a first of the month is said to the month and a first of January to the year, which is true whatever was meant.
 */
export const dateIn = (row: Row | null, name: string): PartialDate | null => {
  const [on, precision] = [row?.[`${name}_on`], row?.[`${name}_precision`]]
  if (typeof on !== 'string') return null
  return fromColumns(on, isPrecision(precision) ? precision : surePrecision(on))
}

const isPrecision = (value: unknown): value is Precision =>
  value === 'year' || value === 'month' || value === 'day'

const surePrecision = (on: string): Precision =>
  on.endsWith('-01-01') ? 'year' : on.endsWith('-01') ? 'month' : 'day'

export const textIn = (row: Row | null, name: string) => {
  const value = row?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export const numberIn = (row: Row | null, name: string) => Number(row?.[name] ?? 0)

/** The fields among the changed columns, each named once. */
export const fieldsIn = (row: Row | null, names: Record<string, Field>): Field[] => [
  ...new Set(Object.keys(row ?? {}).flatMap((column) => names[column] ?? [])),
]
