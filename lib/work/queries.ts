import 'server-only'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { listNextOf } from '@/lib/calendar/queries'
import { listPendingSeen } from '@/lib/decisions/queries'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { carryOut, confirmDecision, overdueDecision } from './decision-sources'
import { approveBaseline, correctReport, dueReport, lateMilestone, validateReport } from './milestone-sources'
import {
  answerComments,
  approveMinutes,
  circulateMinutes,
  closeMinutes,
  commentMinutes,
} from './minutes-sources'
import { approveBudget, correctEntry, validateEntry } from './money-sources'
import { listLoggable, listOwnCommittees, listOwnProjects } from './own'
import { missingRateRows } from './rate-rows'
import { kindsOf, type Place, type WorkKind } from './rules'
import { type Asked, type Cut, countedUpTo, rowsOf, type Source } from './source'

/** How many of each kind the whole list shows, and one page of a single kind. */
export const shownOfEach = 20
export const shownOfOne = 50

/** One thing that waits for the reader; null is what its kind has no use for. */
export type WorkRow = Omit<Place, 'kind'> & {
  what: LocalizedText | null
  /** The project, or the committee. */
  place: LocalizedText | null
  reference: string | null
  detail: string | null
  count: number | null
  amount: string | null
  currency: string | null
  due: PartialDate | null
  /** A day, or an instant. */
  since: string | null
  /** Of its kind. */
  total: number
  overdue: number
}

export type WorkOfKind = {
  kind: WorkKind
  total: number
  overdue: number
  /** There are more than were counted. */
  hasMore: boolean
  rows: WorkRow[]
}

/** All that waits for the viewer: so many of each kind with their number, or a page of one and the number of the others. */
export const listWork = async (
  viewer: Viewer,
  today: string,
  chosen?: { kind: WorkKind; page: number },
): Promise<WorkOfKind[]> => {
  const kinds = kindsOf(viewer.role)
  const cutOf = (kind: WorkKind): Cut => {
    if (!chosen) return { size: shownOfEach, page: 1 }
    return kind === chosen.kind ? { size: shownOfOne, page: chosen.page } : { size: 1, page: 1 }
  }
  const found = await read(viewer, (tx) =>
    Object.fromEntries(kinds.map((kind) => [kind, rowsOfKind(tx, { viewer, today }, kind, cutOf(kind))])),
  )
  return kinds.map((kind) => {
    const rows = found[kind] ?? []
    const [total, most] = [rows[0]?.total ?? 0, countedUpTo(cutOf(kind))]
    return { kind, rows, total: Math.min(total, most), overdue: rows[0]?.overdue ?? 0, hasMore: total > most }
  })
}

/** How many meetings ahead the head of the page shows. */
const meetingsAhead = 2

/** What the page begins with, for those who come to one project or committee; nothing for others. */
export const getHead = async (viewer: Viewer, today: string) => {
  if (viewer.role === 'liaison') return { of: 'liaison' as const, ...(await liaisonHead(viewer, today)) }
  if (viewer.role === 'committee_member')
    return { of: 'member' as const, ...(await memberHead(viewer, today)) }
  return null
}

const liaisonHead = (viewer: Viewer, today: string) =>
  read(viewer, (tx) => ({
    projects: listOwnProjects(tx, { viewer, today }),
    meetings: listNextOf(tx, today, meetingsAhead),
    loggable: listLoggable(tx, { viewer, today }),
  }))

const memberHead = (viewer: Viewer, today: string) =>
  read(viewer, (tx) => ({
    committees: listOwnCommittees(tx, { viewer, today }),
    meetings: listNextOf(tx, today, meetingsAhead),
    decisions: listPendingSeen(tx),
  }))

const rowsOfKind = (tx: Transaction, asked: Asked, kind: WorkKind, cut: Cut): PromiseLike<WorkRow[]> =>
  kind === 'missingRate'
    ? missingRateRows(tx)
    : tx.execute<WorkRow>(rowsOf(sources[kind](asked), asked.today, cut))

const sources: Record<Exclude<WorkKind, 'missingRate'>, (asked: Asked) => Source> = {
  correctReport,
  correctEntry,
  dueReport,
  validateReport,
  validateEntry,
  approveBudget,
  approveBaseline,
  answerComments,
  circulateMinutes,
  approveMinutes,
  closeMinutes,
  commentMinutes,
  carryOut,
  confirmDecision,
  overdueDecision,
  lateMilestone,
}
