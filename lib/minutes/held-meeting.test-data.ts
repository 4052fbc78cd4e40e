import type { Sql } from 'postgres'
import { actAs, idOf, type TestDatabase } from '@/db/test/database'
import { plantDecision, plantLiaison, plantMeeting } from '@/lib/decisions/planted.test-data'

let round = 0

/** A meeting that was held, with one of everything that its minutes are made of, and what one does with it. */
export const plantHeldMeeting = async ({ owner, app }: TestDatabase) => {
  round += 1
  const code = `GUARD${round}`
  const meeting = await plantMeeting(owner, { code, state: 'held' })
  const officer = await idOf(owner`
    insert into account (email, name, role, organisation_id)
    select ${`officer.${round}@guards.example`}, 'Officer', 'officer', id from organisation where is_home returning id`)
  await owner`insert into assignment (account_id, project_id) values (${officer}, ${meeting.projectId})`
  const liaison = await plantLiaison(owner, meeting.organisationId)
  const seatId = await idOf(owner`
    insert into committee_seat (committee_id, organisation_id, role, representative)
    values (${meeting.committeeId}, ${meeting.organisationId}, 'member', 'First representative') returning id`)
  const itemId = await idOf(
    owner`insert into agenda_item (meeting_id, position, title) values (${meeting.id}, 1, '{"en": "Item"}') returning id`,
  )
  await owner`insert into minutes_item (agenda_item_id, meeting_id, said) values (${itemId}, ${meeting.id}, '{"type": "doc"}')`
  await owner`insert into attendance (meeting_id, seat_id, kind) values (${meeting.id}, ${seatId}, 'present')`
  const decisionId = await plantDecision(owner, meeting, { ownerOrganisationId: meeting.organisationId })
  const as = <T>(account: number, run: (tx: Sql) => Promise<T>) => actAs(app, account, run)
  return {
    ...meeting,
    ...{ code, officer, liaison, seatId, decisionId, as },
    circulate: async (id = meeting.id) => {
      await owner`insert into minutes (meeting_id, comments_until) values (${id}, '2099-01-01')`
      await owner`update meeting set state = 'circulated' where id = ${id}`
    },
    /** Another vote, so that an approval does not lock. */
    awaitAnother: () => owner`
      insert into committee_seat (committee_id, organisation_id, role) select ${meeting.committeeId}, id, 'chair' from organisation where is_home`,
    approve: () =>
      as(
        liaison,
        (tx) =>
          tx`insert into minutes_approval (meeting_id, seat_id, account_id) values (${meeting.id}, ${seatId}, ${liaison})`,
      ),
  }
}

/** How PostgreSQL answers what a viewer may not do. */
export const refused = { code: '42501' }
