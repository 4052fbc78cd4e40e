import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import { relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { type CommitteeDetail, seatsOf } from './queries'

type Editable = Pick<
  CommitteeDetail,
  | 'id'
  | 'version'
  | 'kind'
  | 'code'
  | 'name'
  | 'text'
  | 'programmeId'
  | 'partnershipId'
  | 'quorumKind'
  | 'quorumValue'
  | 'membersAreComplete'
  | 'codeStands'
  | 'archivedAt'
> & { projectIds: number[] }

type Short = { short: string | null }

/** A committee as its form shows it, with the lists it chooses from; null when out of sight. */
export const getCommitteeForEdit = async (viewer: Viewer, committeeId: number, locale: Locale) => {
  const found = await read(viewer, (tx) => ({
    relation: relationToCommittee(tx, viewer, committeeId),
    committee: tx.execute<Editable>(sql`
      select id, version, kind, code, name, text, programme_id "programmeId", partnership_id "partnershipId", quorum_kind "quorumKind",
        quorum_value "quorumValue", members_are_complete "membersAreComplete", archived_at "archivedAt",
        array(select project_id from committee_project l where l.committee_id = c.id order by 1) "projectIds",
        exists (select from meeting m where m.committee_id = c.id and m.number is not null) "codeStands"
      from committee c where id = ${committeeId}`),
    seats: seatsOf(tx, committeeId),
    organisations: tx.execute<Choice & { acronym: string | null }>(sql`
      select id, name, acronym from organisation where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`),
    accounts: tx.execute<{ id: number; name: string; organisationId: number }>(sql`
      select id, name, organisation_id "organisationId" from account where disabled_at is null order by name, id limit 2000`),
    ...choices(tx, viewer, locale, committeeId),
  }))
  const [committee] = found.committee
  return committee && found.relation ? { ...found, relation: found.relation, committee } : null
}

export const getCommitteeChoices = (viewer: Viewer, locale: Locale) =>
  read(viewer, (tx) => choices(tx, viewer, locale, null))

/** The projects that the viewer follows, and those the committee oversees already. */
const choices = (tx: Transaction, viewer: Viewer, locale: Locale, committeeId: number | null) => ({
  projects: tx.execute<{ id: number; name: LocalizedText } & Short>(sql`
    select p.id, p.title as name, p.code short from project p
    where p.archived_at is null and (${viewer.role === 'director' ? sql`true` : sql`false`}
        or exists (select from assignment a where a.project_id = p.id and a.account_id = ${viewer.id}))
      or exists (select from committee_project l where l.project_id = p.id and l.committee_id = ${committeeId})
    order by localized(p.title, ${locale}) collate "und-x-icu" limit 500`),
  programmes: tx.execute<Choice & Short>(sql`
    select id, title as name, acronym short from programme where archived_at is null order by localized(title, ${locale}) collate "und-x-icu"`),
  partnerships: tx.execute<Choice & Short>(sql`
    select id, name, country short from partnership where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`),
})
