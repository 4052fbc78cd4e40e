import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { holdOpenCommittee } from './open-committee'
import { type SeatInput, seatKeySchema, seatSchema } from './schema'

/** Adds a seat or changes one. */
export const saveSeat = mutation({
  schema: seatSchema,
  allow: { committee: 'manage' },
  verb: async (tx, _viewer, input) => {
    const { committeeId, seatId, organisationId, role, mandateFrom, mandateTo } = input
    await holdOpenCommittee(tx, committeeId)
    await requireOnce(tx, input)
    await requireOwnAccounts(tx, input)
    const { representative, representativeAccountId, alternate, alternateAccountId } = input
    if (seatId === null) {
      const [row] = await tx.execute<{ id: number }>(sql`
        insert into committee_seat (committee_id, organisation_id, role, mandate_from, mandate_to,
          representative, representative_account_id, alternate, alternate_account_id)
        values (${committeeId}, ${organisationId}, ${role}, ${mandateFrom}, ${mandateTo},
          ${representative}, ${representativeAccountId}, ${alternate}, ${alternateAccountId})
        returning id`)
      if (!row) throw new Error('the seat was not written')
      return { id: row.id }
    }
    const seat = await lockSeat(tx, { ...input, seatId })
    if (seat.isUsed && seat.organisation_id !== organisationId)
      throw new Refusal('invalid', { fieldErrors: { organisationId: 'seat_in_use' } })
    await tx.execute(sql`
      update committee_seat set organisation_id = ${organisationId}, role = ${role}, mandate_from = ${mandateFrom}, mandate_to = ${mandateTo},
        representative = ${representative}, representative_account_id = ${representativeAccountId},
        alternate = ${alternate}, alternate_account_id = ${alternateAccountId}, is_stated = is_stated or role <> ${role}::seat_role
      where id = ${seatId}`)
    return { id: seatId }
  },
})

export const removeSeat = mutation({
  schema: seatKeySchema,
  allow: { committee: 'manage' },
  verb: async (tx, _viewer, input) => {
    await holdOpenCommittee(tx, input.committeeId)
    await lockSeat(tx, input)
    await tx.execute(sql`update committee_seat set archived_at = now() where id = ${input.seatId}`)
    return { id: input.seatId }
  },
})

const requireOnce = async (tx: Transaction, { committeeId, organisationId, seatId }: SeatInput) => {
  const [taken] = await tx.execute(sql`
    select 1 from committee_seat where committee_id = ${committeeId} and organisation_id = ${organisationId}
      and archived_at is null and id is distinct from ${seatId}`)
  if (taken) throw new Refusal('invalid', { fieldErrors: { organisationId: 'seat_twice' } })
}

/** Who sits for an organisation with an account has it there. */
const requireOwnAccounts = async (tx: Transaction, input: SeatInput) => {
  for (const name of ['representativeAccountId', 'alternateAccountId'] as const) {
    if (input[name] === null) continue
    const [own] = await tx.execute(
      sql`select 1 from account where id = ${input[name]} and organisation_id = ${input.organisationId} and disabled_at is null`,
    )
    if (!own) throw new Refusal('invalid', { fieldErrors: { [name]: 'account_elsewhere' } })
  }
}

type Locked = { version: number; organisation_id: number; isUsed: boolean }

const lockSeat = async (
  tx: Transaction,
  { committeeId, seatId, version }: { committeeId: number; seatId: number; version: number },
): Promise<Locked> => {
  const [seat] = await tx.execute<Locked>(sql`
    select s.*, exists (select from attendance a where a.seat_id = s.id) or exists (select from minutes_approval p where p.seat_id = s.id) "isUsed"
    from committee_seat s where s.id = ${seatId} and s.committee_id = ${committeeId} and s.archived_at is null for update of s`)
  if (!seat) throw new Refusal('not_found')
  if (seat.version !== version) throw new Refusal('conflict', { current: seat })
  return seat
}
