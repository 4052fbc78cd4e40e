import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { committeeKinds, decisionKinds, decisionStatuses } from '@/db/vocabulary'
import type { SeatRole } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { committeeOfMeeting, relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { AttendanceKind, MeetingState, QuorumKind } from './rules'

export type MeetingDetail = {
  id: number
  version: number
  code: string | null
  number: number | null
  title: LocalizedText | null
  starts: PartialDate | null
  ends: string | null
  startsAt: string | null
  endsAt: string | null
  place: LocalizedText | null
  onlineLink: string | null
  language: Locale
  state: MeetingState
  stateReason: string | null
  isIllustrative: boolean
  committeeId: number
  committeeName: LocalizedText
  committeeKind: (typeof committeeKinds)[number]
  quorumKind: QuorumKind | null
  quorumValue: number | null
  membersAreComplete: boolean
}

export type AgendaRow = {
  id: number
  version: number
  title: LocalizedText
  duration: number | null
  presenter: string | null
  documents: string | null
  projectId: number | null
  project: LocalizedText | null
  milestoneId: number | null
  milestone: LocalizedText | null
  decisionId: number | null
  reference: string | null
  decisionStatus: (typeof decisionStatuses)[number] | null
  decisionDue: string | null
}

export type SeatRow = {
  id: number
  role: SeatRole
  organisation: LocalizedText
  acronym: string | null
  representative: string | null
  mandateFrom: string | null
  mandateTo: string | null
  kind: AttendanceKind | null
  person: string | null
  /** Of what was noted; 0 when nothing was. */
  version: number
}

export type GuestRow = { id: number; name: string; organisation: string | null; version: number }

export type TakenDecision = {
  id: number
  reference: string
  kind: (typeof decisionKinds)[number]
  text: LocalizedText
}

/** A meeting with its agenda, attendance and decisions; null when out of sight. */
export const getMeetingPage = async (viewer: Viewer, meetingId: number) => {
  const found = await read(viewer, (tx) => ({
    relation: relationOf(tx, viewer, meetingId),
    meeting: tx.execute<MeetingDetail>(meetingOf(meetingId)),
    items: tx.execute<AgendaRow>(sql`
      select i.id, i.version, i.title, i.duration, i.presenter, i.documents, i.project_id "projectId", p.title project,
        i.milestone_id "milestoneId", m.title milestone, i.decision_id "decisionId", d.reference, d.status "decisionStatus", d.due_on::text "decisionDue"
      from agenda_item i
        left join project p on p.id = i.project_id
        left join milestone m on m.id = i.milestone_id
        left join decision d on d.id = i.decision_id
      where i.meeting_id = ${meetingId} order by i.position, i.id`),
    seats: tx.execute<SeatRow>(seatsOf(meetingId)),
    guests: tx.execute<GuestRow>(
      sql`select id, name, organisation, version from meeting_guest where meeting_id = ${meetingId} order by id`,
    ),
    decisions: tx.execute<TakenDecision>(
      sql`select id, reference, kind, text from decision where meeting_id = ${meetingId} order by number`,
    ),
    home: tx.execute<{ name: LocalizedText }>(sql`select name from organisation where is_home`),
  }))
  const [[meeting], [home]] = [found.meeting, found.home]
  if (!meeting || !found.relation) return null
  return { ...found, meeting, relation: found.relation, home: home?.name ?? null }
}

export type AgendaChoices = {
  projects: { id: number; title: LocalizedText }[]
  milestones: { id: number; projectId: number; title: LocalizedText }[]
  decisions: { id: number; reference: string; text: LocalizedText }[]
}

/** What an item may be linked to: what the committee oversees and what it decided before. */
export const getAgendaChoices = (viewer: Viewer, committeeId: number): Promise<AgendaChoices> =>
  read(viewer, (tx) => ({
    projects: tx.execute<AgendaChoices['projects'][number]>(sql`
      select p.id, p.title from committee_oversight o join project p on p.id = o.project_id
      where o.committee_id = ${committeeId} and p.archived_at is null order by p.id`),
    milestones: tx.execute<AgendaChoices['milestones'][number]>(sql`
      select m.id, m.project_id "projectId", m.title from committee_oversight o join project p on p.id = o.project_id join milestone m on m.project_id = p.id
      where o.committee_id = ${committeeId} and p.archived_at is null and m.archived_at is null and m.cancelled_at is null
      order by m.project_id, m.position, m.id limit 500`),
    decisions: tx.execute<AgendaChoices['decisions'][number]>(sql`
      select id, reference, text from decision where committee_id = ${committeeId} and status not in ('superseded', 'abandoned')
      order by id desc limit 200`),
  }))

/** What planning a meeting of a committee begins with; null when out of sight. */
export const getNewMeeting = async (viewer: Viewer, committeeId: number) => {
  const found = await read(viewer, (tx) => ({
    relation: relationToCommittee(tx, viewer, committeeId),
    committee: tx.execute<{
      id: number
      name: LocalizedText
      nextNumber: number
      archivedAt: string | null
    }>(sql`
      select c.id, c.name, c.archived_at "archivedAt", (select coalesce(max(number), 0) + 1 from meeting m where m.committee_id = c.id) "nextNumber"
      from committee c where c.id = ${committeeId}`),
  }))
  const [committee] = found.committee
  return committee && found.relation ? { committee, relation: found.relation } : null
}

const relationOf = async (tx: Transaction, viewer: Viewer, meetingId: number) => {
  const committeeId = await committeeOfMeeting(tx, meetingId)
  return committeeId === null ? null : relationToCommittee(tx, viewer, committeeId)
}

const meetingOf = (meetingId: number) => sql`
  select m.id, m.version, m.code, m.number, m.title, partial_date(m.starts_on, m.starts_precision) starts, m.ends_on::text ends,
    left(m.starts_at::text, 5) "startsAt", left(m.ends_at::text, 5) "endsAt", m.place, m.online_link "onlineLink", m.language, m.state,
    m.state_reason "stateReason", m.is_illustrative "isIllustrative", c.id "committeeId", c.name "committeeName", c.kind "committeeKind",
    c.quorum_kind "quorumKind", c.quorum_value "quorumValue", c.members_are_complete "membersAreComplete"
  from meeting m join committee c on c.id = m.committee_id where m.id = ${meetingId}`

const seatsOf = (meetingId: number) => sql`
  select s.id, s.role, o.name organisation, o.acronym, s.representative, s.mandate_from::text "mandateFrom", s.mandate_to::text "mandateTo",
    a.kind, a.person, coalesce(a.version, 0) version
  from meeting m join committee_seat s on s.committee_id = m.committee_id join organisation o on o.id = s.organisation_id
    left join attendance a on a.seat_id = s.id and a.meeting_id = m.id
  where m.id = ${meetingId} and (s.archived_at is null or a.seat_id is not null)
  order by array_position(array['chair', 'member', 'secretary', 'observer'], s.role::text), s.id`
