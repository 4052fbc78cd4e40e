import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { may } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import type { BriefDocument, BriefStamp } from './document'
import { assemble, liveReads } from './live-reads'

export type Brief = {
  document: BriefDocument
  /** Null: today's figures. */
  stamp: BriefStamp | null
  /** The last one first. */
  frozen: BriefStamp[]
}

/** The brief of today, or as it was frozen. It tells of every project: to who does not see them all, it does not exist. */
export const getBrief = async (viewer: Viewer, briefId: number | null): Promise<Brief | null> => {
  if (!may(viewer.role, 'seeEverything')) return null
  return briefId === null ? liveBrief(viewer) : frozenBrief(viewer, briefId)
}

const liveBrief = async (viewer: Viewer): Promise<Brief> => {
  const today = casablancaToday()
  const { frozen, ...found } = await read(viewer, (tx) => ({
    frozen: stamps(tx),
    ...liveReads(tx, today),
  }))
  return { document: assemble(found, today), stamp: null, frozen: [...frozen] }
}

const frozenBrief = async (viewer: Viewer, briefId: number): Promise<Brief | null> => {
  const { frozen, own, kept } = await read(viewer, (tx) => ({
    frozen: stamps(tx),
    own: stamps(tx, briefId),
    kept: tx.execute<{ frozen: BriefDocument }>(
      sql`select frozen from portfolio_brief where id = ${briefId}`,
    ),
  }))
  const [document, stamp] = [kept[0]?.frozen, own[0]]
  if (document?.format !== 1 || !stamp) return null
  return { document, stamp, frozen: [...frozen] }
}

/** More are not listed; each keeps its address. */
const listed = 24

const stamps = (tx: Transaction, briefId: number | null = null) =>
  tx.execute<BriefStamp>(sql`
    select b.id, b.as_at::text "asAt", b.frozen_at "at", a.name "by" from portfolio_brief b left join account a on a.id = b.frozen_by
    where ${briefId === null ? sql`true` : sql`b.id = ${briefId}`} order by b.id desc limit ${listed}`)
