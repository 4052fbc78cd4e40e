import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Provenance } from '@/db/schema/columns'
import { read } from '@/lib/access/read'
import { relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { MeetingState } from '@/lib/meetings/rules'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import {
  decisionCounts,
  type Overseen,
  type OverseenProject,
  overseen,
  projectsOf,
  withOverseen,
} from './overseen'
import type { CommitteeKind, QuorumKind, SeatRole } from './rules'

export { type CommitteeRow, listCommittees } from './list'

export type CommitteeDetail = Overseen & {
  id: number
  kind: CommitteeKind
  code: string
  name: LocalizedText
  text: LocalizedText | null
  quorumKind: QuorumKind | null
  quorumValue: number | null
  membersAreComplete: boolean
  isIllustrative: boolean
  provenance: Provenance | null
  archivedAt: string | null
  version: number
  projects: OverseenProject[] | null
  /** A meeting has a number, and so carries the code. */
  codeStands: boolean
  open: number
  overdue: number
}

export type SeatRow = {
  id: number
  organisationId: number
  organisation: LocalizedText
  acronym: string | null
  role: SeatRole
  mandateFrom: string | null
  mandateTo: string | null
  representative: string | null
  representativeAccountId: number | null
  alternate: string | null
  alternateAccountId: number | null
  isStated: boolean
  version: number
}

export type MeetingRow = {
  id: number
  number: number | null
  code: string | null
  title: LocalizedText | null
  starts: PartialDate | null
  ends: PartialDate | null
  startsAt: string | null
  place: LocalizedText | null
  state: MeetingState
}

/** The whole page of a committee; null when it is out of sight or does not exist. */
export const getCommitteePage = async (viewer: Viewer, committeeId: number, today: string) => {
  const found = await read(viewer, (tx) => ({
    relation: relationToCommittee(tx, viewer, committeeId),
    committee: tx.execute<CommitteeDetail>(committeeOf(committeeId, today)),
    seats: seatsOf(tx, committeeId),
    meetings: tx.execute<MeetingRow>(sql`
      select id, number, code, title, partial_date(starts_on, starts_precision) starts, ends_on::text ends,
        left(starts_at::text, 5) "startsAt", place, state
      from meeting where committee_id = ${committeeId} order by starts_on desc nulls last, id desc limit 200`),
  }))
  const [committee] = found.committee
  return committee && found.relation ? { ...found, relation: found.relation, committee } : null
}

const committeeOf = (committeeId: number, today: string) => sql`
  select c.id, c.kind, c.code, c.name, c.text, c.quorum_kind "quorumKind", c.quorum_value "quorumValue",
    c.members_are_complete "membersAreComplete", c.is_illustrative "isIllustrative", c.provenance, c.archived_at "archivedAt", c.version,
    ${overseen}, ${projectsOf}, exists (select from meeting m where m.committee_id = c.id and m.number is not null) "codeStands", decisions.*
  from committee c ${withOverseen} cross join lateral (${decisionCounts(today)}) decisions
  where c.id = ${committeeId}`

export const seatsOf = (tx: Transaction, committeeId: number) =>
  tx.execute<SeatRow>(sql`
    select s.id, s.organisation_id "organisationId", o.name organisation, o.acronym, s.role, s.mandate_from::text "mandateFrom",
      s.mandate_to::text "mandateTo", s.representative, s.representative_account_id "representativeAccountId", s.alternate,
      s.alternate_account_id "alternateAccountId", s.is_stated "isStated", s.version
    from committee_seat s join organisation o on o.id = s.organisation_id
    where s.committee_id = ${committeeId} and s.archived_at is null
    order by s.role, s.id`)
