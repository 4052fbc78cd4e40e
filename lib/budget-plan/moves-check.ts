import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'
import type { MoveInput } from './schema'
import { sidesWith } from './sides'

const refuse = (field: string, message: string) => {
  throw new Refusal('invalid', { fieldErrors: { [field]: message } })
}

/** Each place is a line of this project, and both sides of a move are in the currency of its amount. */
export const requireLines = async (tx: Transaction, projectId: number, moves: readonly MoveInput[]) => {
  const lines = await tx.execute<{ id: number; currency: string }>(
    sql`select id, currency from budget_line where project_id = ${projectId} and archived_at is null`,
  )
  const currencies = new Map(lines.map(({ id, currency }) => [id, currency]))
  moves.forEach(({ from, to, money }, at) => {
    for (const [side, place] of Object.entries({ from, to })) {
      if (!place?.lineId) continue
      const currency = currencies.get(place.lineId)
      if (!currency) refuse(`moves.${at}.${side}.lineId`, 'unknown_line')
      if (currency !== money.currency) refuse(`moves.${at}.${side}.lineId`, 'two_currencies')
    }
  })
}

type Cell = { lineId: number; year: number; quarter: number | null; isBelowZero: boolean }

/** No place falls below zero, and no year is planned both as a whole and by quarters, once the proposal is carried out. */
export const requireFeasible = async (
  tx: Transaction,
  projectId: number,
  revisionId: number,
  moves: readonly MoveInput[],
) => {
  const after = await tx.execute<Cell>(sql`
    select line_id "lineId", "year", quarter, sum(amount) < 0 "isBelowZero"
    from (${sidesWith(projectId, sql`${revisionId}`)}) s group by 1, 2, 3 having sum(amount) <> 0`)
  moves.forEach(({ from, to }, at) => {
    for (const [side, place] of Object.entries({ from, to })) {
      if (!place) continue
      const ofYear = after.filter(({ lineId, year }) => lineId === place.lineId && year === place.year)
      const grains = new Set(ofYear.map(({ quarter }) => quarter === null))
      if (grains.size > 1) refuse(`moves.${at}.${side}.quarter`, 'period_grain')
      if (ofYear.some(({ quarter, isBelowZero }) => isBelowZero && quarter === place.quarter))
        refuse(`moves.${at}.money.amount`, 'line_below_zero')
    }
  })
}
