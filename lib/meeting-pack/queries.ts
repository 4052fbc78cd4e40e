import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type CommitteeRelation, mayInCommittee } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { committeeOfMeeting, relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { assemble } from './assemble'
import type { FrozenStamp, PackDocument } from './document'
import { frozenReads, thaw } from './frozen'
import { liveReads } from './live-reads'

export type Pack = {
  document: PackDocument
  /** Null: today's figures. */
  stamp: FrozenStamp | null
  relation: CommitteeRelation
  /** The last one first. */
  frozen: FrozenStamp[]
}

/** The pack of a meeting, of today or as it was frozen; null where the meeting, or that pack of it, is out of sight. */
export const getPack = async (
  viewer: Viewer,
  meetingId: number,
  packId: number | null,
): Promise<Pack | null> =>
  packId === null ? livePack(viewer, meetingId) : frozenPack(viewer, meetingId, packId)

const livePack = async (viewer: Viewer, meetingId: number): Promise<Pack | null> => {
  const today = casablancaToday()
  const { relation, frozen, ...found } = await read(viewer, (tx) => ({
    ...around(tx, viewer, meetingId),
    ...liveReads(tx, meetingId, today),
  }))
  const document = assemble(found, today)
  if (!document || !relation || !mayInCommittee(viewer.role, relation, 'see')) return null
  return { document, stamp: null, relation, frozen: [...frozen] }
}

const frozenPack = async (viewer: Viewer, meetingId: number, packId: number): Promise<Pack | null> => {
  const { relation, frozen, ...found } = await read(viewer, (tx) => ({
    ...around(tx, viewer, meetingId),
    ...frozenReads(tx, meetingId, packId),
  }))
  const [document, stamp] = [thaw(found), frozen.find(({ id }) => id === packId)]
  if (!document || !stamp || !relation || !mayInCommittee(viewer.role, relation, 'see')) return null
  return { document, stamp, relation, frozen: [...frozen] }
}

const around = (tx: Transaction, viewer: Viewer, meetingId: number) => ({
  relation: committeeOfMeeting(tx, meetingId).then((id) =>
    id === null ? null : relationToCommittee(tx, viewer, id),
  ),
  frozen: tx.execute<FrozenStamp>(sql`
    select k.id, k.number, k.as_at::text "asAt", k.frozen_at "at", a.name "by"
    from meeting_pack k left join account a on a.id = k.frozen_by where k.meeting_id = ${meetingId} order by k.number desc`),
})
