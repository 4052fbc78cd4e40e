import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { PackDocument, PackHead, PackMoney, PackState } from './document'

type HeadRow = { asAt: string; frozen: PackHead }

/** A frozen pack, as far as the viewer sees it: what they would not see of a project today, they do not see in it either. */
export const frozenReads = (tx: Transaction, meetingId: number, packId: number) => ({
  head: tx.execute<HeadRow>(
    sql`select as_at::text "asAt", frozen from meeting_pack where id = ${packId} and meeting_id = ${meetingId}`,
  ),
  states: tx.execute<{ frozen: PackState }>(
    sql`select frozen from meeting_pack_project where pack_id = ${packId} order by position`,
  ),
  money: tx.execute<{ projectId: number; frozen: PackMoney }>(
    sql`select project_id "projectId", frozen from meeting_pack_money where pack_id = ${packId}`,
  ),
  owners: tx.execute<{ id: number }>(sql`
    select id from organisation where id in (
      select (d -> 'owner' ->> 'id')::integer from meeting_pack k, jsonb_array_elements(k.frozen -> 'decisions') d where k.id = ${packId})`),
})

type Reads = ReturnType<typeof frozenReads>
type Found = { [K in keyof Reads]: Awaited<Reads[K]> }

export const thaw = ({ head: [row], states, money, owners }: Found): PackDocument | null => {
  if (row?.frozen.format !== 1) return null
  const [amounts, seen] = [
    new Map(money.map(({ projectId, frozen }) => [projectId, frozen])),
    new Set(owners.map(({ id }) => id)),
  ]
  return {
    ...row.frozen,
    asAt: row.asAt,
    decisions: row.frozen.decisions.map((one) => ({
      ...one,
      owner: one.owner && seen.has(one.owner.id) ? one.owner : null,
    })),
    projects: states.map(({ frozen }) => ({ ...frozen, money: amounts.get(frozen.id) ?? null })),
  }
}

/** The three parts of a pack, each to be kept where its own policy holds. */
export const partsOf = ({ asAt, projects, ...head }: PackDocument) => ({
  asAt,
  head,
  states: projects.map(({ money, ...state }) => state),
  money: projects.flatMap(({ id, money }) => (money ? [{ id, ...money }] : [])),
})
