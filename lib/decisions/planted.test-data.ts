import type { Sql } from 'postgres'

export type PlantedMeeting = {
  id: number
  committeeId: number
  projectId: number
  directorId: number
  organisationId: number
}

type Options = { code: string; state: 'held' | 'circulated'; number?: number | null }

/** A committee of its own over a project of its own, with one meeting in March 2026. */
export const plantMeeting = async (
  owner: Sql,
  { code, state, number = 3 }: Options,
): Promise<PlantedMeeting> => {
  const [organisation] = await owner`
    insert into organisation (kind, name) values ('agency', ${owner.json({ en: code })}) returning id`
  const [project] = await owner`
    insert into project (title, kind, partnership_id) select ${owner.json({ en: code })}, 'bilateral', id from partnership limit 1 returning id`
  await owner`insert into party (project_id, organisation_id, role) values (${project?.id}, ${organisation?.id}, 'implementing')`
  const [committee] = await owner`
    insert into committee (kind, code, name) values ('steering_committee', ${code}, ${owner.json({ en: code })}) returning id`
  await owner`insert into committee_project (committee_id, project_id) values (${committee?.id}, ${project?.id})`
  const [meeting] = await owner`
    insert into meeting (committee_id, number, starts_on, starts_precision, state)
    values (${committee?.id}, ${number}, '2026-03-04', 'day', ${state}) returning id`
  const [director] = await owner`select id from account where email = 'director@example.org'`
  return {
    id: meeting?.id,
    committeeId: committee?.id,
    projectId: project?.id,
    directorId: director?.id,
    organisationId: organisation?.id,
  }
}

/** A liaison of an organisation. */
export const plantLiaison = async (owner: Sql, organisationId: number): Promise<number> => {
  const [account] = await owner`
    insert into account (email, name, role, organisation_id) values (${`liaison.${organisationId}@planted.example`}, 'Liaison', 'liaison', ${organisationId}) returning id`
  return account?.id
}

export const plantDecision = async (
  owner: Sql,
  meeting: PlantedMeeting,
  {
    ownerOrganisationId = null,
    text = 'Planted',
  }: { ownerOrganisationId?: number | null; text?: string } = {},
): Promise<number> => {
  const [row] = await owner`
    insert into decision (meeting_id, kind, text, owner_organisation_id)
    values (${meeting.id}, 'decision', ${owner.json({ en: text })}, ${ownerOrganisationId}) returning id`
  return row?.id
}
