import type { Sql } from 'postgres'
import type { Cast } from './cast'
import type { Planted } from './planted'

type Past = { code: string; name: Record<string, string>; open: readonly Record<string, string>[] }

const seats = [
  ['director', 'chair'],
  ['liaison.giz', 'member'],
  ['interior', 'member'],
  ['observer.eu', 'observer'],
] as const

/** A steering committee of a project that met three times; the last time it left decisions open. Returns its id. */
export const plantPastMeetings = (owner: Sql, cast: Cast, project: Planted, { code, name, open }: Past) =>
  owner.begin(async (tx): Promise<number> => {
    await tx`select enter_viewer(${cast.ids.director})`
    const [committee] = await tx`
      insert into committee (kind, code, name, quorum_kind, quorum_value) values ('steering_committee', ${code}, ${tx.json(name)}, 'seats', 2) returning id`
    await tx`insert into committee_project (committee_id, project_id) values (${committee?.id}, ${project.id})`
    for (const [person, role] of seats)
      await tx`
        insert into committee_seat (committee_id, organisation_id, role, representative, representative_account_id)
        select ${committee?.id}, organisation_id, ${role}, name, id from account where id = ${cast.ids[person]}`
    for (const number of [1, 2, 3]) {
      const [meeting] = await tx`
        insert into meeting (committee_id, number, starts_on, starts_precision, state)
        values (${committee?.id}, ${number}, ${`2026-0${number}-10`}, 'day', 'held') returning id`
      if (number === 3)
        for (const text of open)
          await tx`
            insert into decision (meeting_id, kind, text, owner_organisation_id, due_on)
            values (${meeting?.id}, 'action', ${tx.json(text)}, ${cast.organisation('liaison.giz')}, '2026-06-30')`
      await tx`insert into minutes (meeting_id, comments_until) values (${meeting?.id}, '2026-04-01')`
      await tx`update meeting set state = 'circulated' where id = ${meeting?.id}`
      await tx`select lock_minutes(${meeting?.id}, 'Planted')`
    }
    return committee?.id
  })
