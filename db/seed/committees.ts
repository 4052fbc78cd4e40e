import type { Transaction } from '@/db/client'
import {
  committee,
  type committeeKind,
  committeeProject,
  committeeSeat,
  type seatRole,
} from '@/db/schema/committees'
import { type Ids, idsOf, known } from './keys'
import { loadPastMeetings } from './past-meetings'
import type { Portfolio } from './portfolio'
import { standingBodies } from './standing-bodies'

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

/** With the meetings that the pages date. */
export const loadCommittees = async (
  tx: Transaction,
  portfolio: Portfolio,
  projects: Ids,
  organisations: Ids,
) => {
  const told = [...writtenIn(portfolio), ...standingBodies.map(asCommittee)]
  const rows = await tx
    .insert(committee)
    .values(told.map(({ row }) => row))
    .returning({ id: committee.id, sourceKey: committee.sourceKey })
  const ids = idsOf(rows)
  await tx.insert(committeeSeat).values(
    told.flatMap(({ row, seats }) =>
      seats.map(({ organisation, ...seat }) => ({
        committeeId: known(ids, row.sourceKey),
        organisationId: known(organisations, organisation),
        ...seat,
      })),
    ),
  )
  await tx
    .insert(committeeProject)
    .values(
      told.flatMap(({ row, project }) =>
        project === null
          ? []
          : { committeeId: known(ids, row.sourceKey), projectId: known(projects, project) },
      ),
    )
  await loadPastMeetings(tx, portfolio, ids)
}

const writtenIn = ({ committees }: Portfolio) =>
  committees.map((one) => ({
    row: {
      sourceKey: one.id,
      kind: known(kinds, one.type),
      code: known(codes, one.id),
      name: one.name,
      text: one.role_text ?? null,
      membersAreComplete: one.members_exhaustive,
      provenance: { ...one.source, raw: one.as_written },
    },
    project: one.project_id,
    seats: one.members.map(({ party_id, role }) => ({ organisation: party_id, ...known(seats, role) })),
  }))

const asCommittee = ({
  sourceKey,
  kind,
  code,
  name,
  text,
  source,
  project,
  seats,
}: (typeof standingBodies)[number]) => ({
  row: { sourceKey, kind, code, name, text, membersAreComplete: false, provenance: source },
  project,
  seats,
})
