import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Provenance } from '@/db/schema/columns'
import type { meetingStates } from '@/db/vocabulary'
import { read } from '@/lib/access/read'
import { relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { containing } from '@/lib/containing'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { type CommitteesView, pageSize } from './filters'
import type { CommitteeKind, QuorumKind, SeatRole } from './rules'

export type MeetingState = (typeof meetingStates)[number]
export type OverseenProject = { id: number; code: string | null; title: LocalizedText }

type Overseen = {
  programmeId: number | null
  programme: LocalizedText | null
  partnershipId: number | null
  partnership: LocalizedText | null
}

export type CommitteeRow = Overseen & {
  id: number
  kind: CommitteeKind
  code: string
  name: LocalizedText
  isIllustrative: boolean
  membersAreComplete: boolean
  seatCount: number
  projects: OverseenProject[] | null
  nextId: number | null
  nextStarts: PartialDate | null
  lastId: number | null
  lastStarts: PartialDate | null
  meetingCount: number
  open: number
  overdue: number
}

export type Choice = { id: number; name: LocalizedText }

/** One page of committees, their exact number, and the partnerships to choose from. `today` is the day in Morocco. */
export const listCommittees = (viewer: Viewer, view: CommitteesView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    committees: tx.execute<CommitteeRow>(rowsOf(view, locale, today)),
    count: tx.execute<{ total: number }>(
      sql`select count(*)::integer total from committee c where ${conditionsOf(view)}`,
    ),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
  }))

const rowsOf = (view: CommitteesView, locale: Locale, today: string) => sql`
  select c.id, c.kind, c.code, c.name, c.is_illustrative "isIllustrative", c.members_are_complete "membersAreComplete",
    (select count(*)::integer from committee_seat s where s.committee_id = c.id and s.archived_at is null) "seatCount",
    ${overseen}, ${projectsOf},
    next.id "nextId", next.starts "nextStarts", last.id "lastId", last.starts "lastStarts",
    (select count(*)::integer from meeting m where m.committee_id = c.id) "meetingCount", decisions.*
  from committee c ${withOverseen}
    left join lateral (
      select m.id, partial_date(m.starts_on, m.starts_precision) starts from meeting m
      where m.committee_id = c.id and m.state in ('planned', 'convened') and m.starts_on >= ${today}
      order by m.starts_on, m.id limit 1) next on true
    left join lateral (
      select m.id, partial_date(m.starts_on, m.starts_precision) starts from meeting m
      where m.committee_id = c.id and m.state in ('held', 'circulated', 'locked')
      order by m.starts_on desc nulls last, m.id desc limit 1) last on true
    cross join lateral (${decisionCounts(today)}) decisions
  where ${conditionsOf(view)}
  order by c.kind, localized(c.name, ${locale}) collate "und-x-icu", c.id
  limit ${pageSize} offset ${(view.page - 1) * pageSize}`

const overseen = sql`
  c.programme_id "programmeId", programme.title programme, c.partnership_id "partnershipId", partnership.name partnership`

const withOverseen = sql`
  left join programme on programme.id = c.programme_id
  left join partnership on partnership.id = c.partnership_id`

const projectsOf = sql`
  (select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title) order by p.id)
    from committee_oversight o join project p on p.id = o.project_id
    where o.committee_id = c.id and p.archived_at is null) projects`

const decisionCounts = (today: string) => sql`
  select count(*)::integer open, (count(*) filter (where d.due_on < ${today}))::integer overdue
  from decision d where d.committee_id = c.id and d.status in ('open', 'in_progress')`

const conditionsOf = ({ search, kind, partnership, archived }: CommitteesView): SQL => {
  const conditions = [archived ? sql`c.archived_at is not null` : sql`c.archived_at is null`]
  if (kind) conditions.push(sql`c.kind = ${kind}`)
  if (partnership)
    conditions.push(sql`(c.partnership_id = ${partnership} or exists (
      select from committee_oversight o join project p on p.id = o.project_id
      where o.committee_id = c.id and p.partnership_id = ${partnership}))`)
  if (search)
    conditions.push(sql`fold_text(c.code || ' ' || localized_values(c.name)) like ${containing(search)}`)
  return sql.join(conditions, sql` and `)
}

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
