import type { Transaction } from '@/db/client'
import {
  committee,
  type committeeKind,
  committeeProject,
  committeeSeat,
  type seatRole,
} from '@/db/schema/committees'
import { type Ids, idsOf, known } from './keys'
import type { Portfolio } from './portfolio'

type Kind = (typeof committeeKind.enumValues)[number]
type Seat = { role: (typeof seatRole.enumValues)[number]; isStated: boolean }

/** What the numbers of meetings and decisions begin with; the source has none. */
const codes: ReadonlyMap<string, string> = new Map([
  ['com-recoming-steering', 'COPIL-RECOMING'],
  ['com-recosa-steering', 'COPIL-RECOSA'],
  ['com-asylum-steering', 'COPIL-ASILE'],
  ['com-ma-es-followup', 'SUIVI-MAES'],
  ['com-joint-commissions-africa', 'CM-AFRIQUE'],
  ['com-ministerial-commission', 'CMIN-MRE'],
])

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['steering_committee', 'steering_committee'],
  ['bilateral_follow_up_committee', 'follow_up_committee'],
  ['joint_commissions_network', 'joint_commission'],
  ['ministerial_commission', 'ministerial_commission'],
])

/** Supervising a project implies a seat in its committee; which one, the source does not say. */
const seats: ReadonlyMap<string, Seat> = new Map([
  ['chair', { role: 'chair', isStated: true }],
  ['member', { role: 'member', isStated: true }],
  ['supervision', { role: 'member', isStated: false }],
  ['member_inferred', { role: 'member', isStated: false }],
])

export const loadCommittees = async (
  tx: Transaction,
  { committees }: Portfolio,
  projects: Ids,
  organisations: Ids,
) => {
  const rows = await tx
    .insert(committee)
    .values(
      committees.map((one) => ({
        sourceKey: one.id,
        kind: known(kinds, one.type),
        code: known(codes, one.id),
        name: one.name,
        membersAreComplete: one.members_exhaustive,
        provenance: { ...one.source, raw: one.as_written },
      })),
    )
    .returning({ id: committee.id, sourceKey: committee.sourceKey })
  const ids = idsOf(rows)
  await tx.insert(committeeSeat).values(
    committees.flatMap(({ id, members }) =>
      members.map(({ party_id, role }) => ({
        committeeId: known(ids, id),
        organisationId: known(organisations, party_id),
        ...known(seats, role),
      })),
    ),
  )
  await tx
    .insert(committeeProject)
    .values(
      committees.flatMap(({ id, project_id }) =>
        project_id === null ? [] : { committeeId: known(ids, id), projectId: known(projects, project_id) },
      ),
    )
}
