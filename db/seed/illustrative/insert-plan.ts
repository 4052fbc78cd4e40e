import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { budgetAmount, budgetLine, plannedDisbursement } from '@/db/schema/budget-lines'
import { budgetMove, budgetRevision } from '@/db/schema/budget-revisions'
import { toColumns } from '@/lib/partial-date/partial-date'
import { known } from '../keys'
import type {
  IllustratedLine,
  IllustratedPlace,
  IllustratedPlan,
  IllustratedRevision,
} from './illustrated-plan'
import type { References } from './insert'
import type { Dates } from './relative-dates'

type Place = { projectId: number; phases: number[]; objectives: number[]; references: References }

/** The lines of the budget, its versions in the order in which they were proposed, and the schedule. */
export const insertPlan = async (tx: Transaction, told: IllustratedPlan, dates: Dates, place: Place) => {
  const { projectId, references } = place
  const lines: number[] = []
  for (const line of told.lines) lines.push(await insertLine(tx, line, lines.length, place))
  for (const revision of told.revisions) await insertRevision(tx, revision, lines, dates, place)
  for (const { funder, due, ...money } of told.schedule) {
    const { date: dueOn, precision: duePrecision } = toColumns(due)
    await tx.insert(plannedDisbursement).values({
      ...{ projectId, dueOn, duePrecision, ...money },
      funderId: known(references.organisations, funder),
    })
  }
}

const insertLine = async (
  tx: Transaction,
  { title, phase, objective, funder, currency, amounts }: IllustratedLine,
  position: number,
  { projectId, phases, objectives, references }: Place,
) => {
  const [row] = await tx
    .insert(budgetLine)
    .values({
      ...{ projectId, title, currency, position },
      phaseId: phase ? phases[phase - 1] : null,
      objectiveId: objective ? objectives[objective - 1] : null,
      funderId: funder ? known(references.organisations, funder) : null,
    })
    .returning({ id: budgetLine.id })
  if (!row) throw new Error('a budget line was not inserted')
  for (const [year, planned] of Object.entries(amounts))
    await tx.insert(budgetAmount).values(
      [planned].flat().map((amount, index) => ({
        ...{ projectId, lineId: row.id, year: Number(year), amount },
        quarter: Array.isArray(planned) ? index + 1 : null,
      })),
    )
  return row.id
}

const insertRevision = async (
  tx: Transaction,
  { kind, author, daysAgo, reason, moves = [], decided }: IllustratedRevision,
  lines: readonly number[],
  dates: Dates,
  { projectId, references: { accounts } }: Place,
) => {
  const proposedAt = dates.instant(-daysAgo)
  const [row] = await tx
    .insert(budgetRevision)
    .values({ projectId, kind, reason, authorId: known(accounts, author), proposedAt, createdAt: proposedAt })
    .returning({ id: budgetRevision.id })
  if (!row) throw new Error('a revision of the budget was not inserted')
  const side = (place?: IllustratedPlace) => ({
    lineId: place ? lines[place.line - 1] : null,
    year: place ? Number(place.year) : null,
    quarter: place?.quarter ?? null,
  })
  for (const { from, to, amount } of moves) {
    const [taken, given] = [side(from), side(to)]
    await tx.insert(budgetMove).values({
      ...{ projectId, revisionId: row.id, amount },
      ...{ fromLineId: taken.lineId, fromYear: taken.year, fromQuarter: taken.quarter },
      ...{ toLineId: given.lineId, toYear: given.year, toQuarter: given.quarter },
    })
  }
  if (!decided) return
  const decidedAt = dates.instant(-decided.daysAgo)
  await tx
    .update(budgetRevision)
    .set({
      state: decided.state,
      decidedBy: known(accounts, 'director'),
      decidedAt,
      decisionText: decided.text,
    })
    .where(eq(budgetRevision.id, row.id))
}
