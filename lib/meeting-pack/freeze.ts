import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import { Refusal } from '@/lib/outcome'
import { assemble } from './assemble'
import { decisionHealth } from './decision-health'
import type { PackDocument } from './document'
import { partsOf } from './frozen'
import { liveReads } from './live-reads'
import { mayFreeze } from './rules'

/** Keeps the pack as it is today, for good; as the viewer of the transaction, who manages the committee. */
export const freeze = async (tx: Transaction, accountId: number, meetingId: number) => {
  const document = await documentToFreeze(tx, meetingId)
  if (!mayFreeze(document.meeting.state)) throw new Refusal('wrong_state')
  return keep(tx, accountId, document)
}

const documentToFreeze = async (tx: Transaction, meetingId: number): Promise<PackDocument> => {
  const today = casablancaToday()
  const started = Object.entries(liveReads(tx, meetingId, today))
  const [measured, ...results] = await Promise.all([
    decisionHealth(tx, meetingId, today),
    ...started.map(([, query]) => query),
  ])
  const found = Object.fromEntries(started.map(([name], at) => [name, results[at]]))
  const document = assemble(found as Parameters<typeof assemble>[0], today)
  if (!document) throw new Refusal('not_found')
  const judged = new Map(measured.map(({ projectId, ...own }) => [projectId, own]))
  const unknown = { decisions: null, overdueDays: null }
  return {
    ...document,
    projects: document.projects.map((one) => ({
      ...one,
      health: { ...one.health, ...(judged.get(one.id) ?? unknown) },
    })),
  }
}

const keep = async (tx: Transaction, accountId: number, document: PackDocument) => {
  const { asAt, head, states, money } = partsOf(document)
  const [pack] = await tx.execute<{ id: number; number: number }>(sql`
    insert into meeting_pack (meeting_id, as_at, frozen, frozen_by)
    values (${head.meeting.id}, ${asAt}, ${JSON.stringify(head)}::jsonb, ${accountId}) returning id, number`)
  if (!pack) throw new Refusal('refused')
  await tx.execute(sql`
    insert into meeting_pack_project (pack_id, project_id, position, frozen)
    select ${pack.id}, (frozen ->> 'id')::integer, place, frozen
    from jsonb_array_elements(${JSON.stringify(states)}::jsonb) with ordinality each (frozen, place)`)
  await tx.execute(sql`
    insert into meeting_pack_money (pack_id, project_id, frozen)
    select ${pack.id}, (frozen ->> 'id')::integer, frozen - 'id' from jsonb_array_elements(${JSON.stringify(money)}::jsonb) each (frozen)`)
  return pack
}
