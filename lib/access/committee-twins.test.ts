import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import {
  type CommitteeRelation,
  type CommitteeVerb,
  mayInCommittee,
  noCommitteeRelation,
  type Role,
  roles,
} from './permissions'

/* As twins.test.ts, for committees: for every role and every way to stand to a committee, what the table of
   permissions says is what PostgreSQL lets the application's role do. */

let db: TestDatabase
let committeeId: number
let projectId: number
let organisationId: number
let plannedId: number
let circulatedId: number
let itemId: number
let decisionId: number
const accounts = new Map<Role, number>()

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  organisationId = await idOf(
    owner`insert into organisation (kind, name) values ('agency', '{"en": "Twin agency"}') returning id`,
  )
  for (const role of roles)
    accounts.set(
      role,
      await idOf(owner`
        insert into account (email, name, role, organisation_id) values (${`${role}@committees.example`}, ${role}, ${role}, ${organisationId}) returning id`),
    )
  projectId = await idOf(owner`
    insert into project (title, kind, partnership_id) select '{"en": "Twin project"}', 'bilateral', min(id) from partnership returning id`)
  committeeId = await idOf(
    owner`insert into committee (kind, code, name) values ('steering_committee', 'TWIN', '{"en": "Twin committee"}') returning id`,
  )
  await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${projectId})`
  plannedId = await idOf(
    owner`insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${committeeId}, 2, '2030-01-02', 'day', 'held') returning id`,
  )
  circulatedId = await idOf(
    owner`insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${committeeId}, 1, '2029-01-02', 'day', 'held') returning id`,
  )
  const draftItemId = await idOf(
    owner`insert into agenda_item (meeting_id, position, title) values (${plannedId}, 1, '{"en": "x"}') returning id`,
  )
  await owner`insert into minutes_item (agenda_item_id, meeting_id, said) values (${draftItemId}, ${plannedId}, '{}')`
  itemId = await idOf(
    owner`insert into agenda_item (meeting_id, position, title) values (${circulatedId}, 1, '{"en": "x"}') returning id`,
  )
  decisionId = await idOf(owner`
    insert into decision (meeting_id, committee_id, number, reference, kind, text, owner_organisation_id)
    values (${circulatedId}, ${committeeId}, 0, '', 'action', '{"en": "x"}', ${organisationId}) returning id`)
  await owner`insert into minutes (meeting_id, comments_until) values (${circulatedId}, '2099-01-01')`
  await owner`update meeting set state = 'circulated' where id = ${circulatedId}`
})
afterAll(() => db.close())

const standings: [string, CommitteeRelation][] = [
  ['a stranger', noCommitteeRelation],
  ['follows', { ...noCommitteeRelation, follows: true }],
  ['party', { ...noCommitteeRelation, isParty: true }],
  ...(['chair', 'member', 'secretary', 'observer'] as const).flatMap(
    (seat): [string, CommitteeRelation][] => [
      [`seat: ${seat}`, { ...noCommitteeRelation, seat }],
      [`party and seat: ${seat}`, { ...noCommitteeRelation, isParty: true, seat }],
    ],
  ),
]

const stand = async (accountId: number, { follows, isParty, seat }: CommitteeRelation) => {
  const { owner } = db
  await owner`delete from assignment where project_id = ${projectId}`
  await owner`delete from party where project_id = ${projectId}`
  await owner`delete from committee_seat where committee_id = ${committeeId}`
  if (follows)
    await owner`insert into assignment (account_id, project_id) values (${accountId}, ${projectId})`
  if (isParty)
    await owner`insert into party (project_id, organisation_id, role) values (${projectId}, ${organisationId}, 'partner')`
  if (seat)
    await owner`insert into committee_seat (committee_id, organisation_id, role) values (${committeeId}, ${organisationId}, ${seat})`
}

type Attempt = (accountId: number) => Promise<number>

/** The number of rows an attempt reaches; a refusal by policy or guard is none. */
const rowsOf =
  (statement: (tx: TestDatabase['app'], accountId: number) => Promise<{ count: number }>): Attempt =>
  (accountId) =>
    asAccount(db.app, accountId, (tx) => statement(tx, accountId))
      .then((result) => result.count)
      .catch((error: { code?: string }) => {
        if (error.code === '42501') return 0
        throw error
      })

const attempts: Partial<Record<CommitteeVerb, Record<string, Attempt>>> = {
  see: {
    committee: rowsOf((tx) => tx`select from committee where id = ${committeeId}`),
    meeting: rowsOf((tx) => tx`select from meeting where id = ${plannedId}`),
    agenda: rowsOf((tx) => tx`select from agenda_item where id = ${itemId}`),
    'circulated minutes': rowsOf((tx) => tx`select from minutes where meeting_id = ${circulatedId}`),
    'published decision': rowsOf((tx) => tx`select from decision where id = ${decisionId}`),
  },
  readDraft: {
    minutes: rowsOf((tx) => tx`select from minutes_item where meeting_id = ${plannedId}`),
  },
  manage: {
    committee: rowsOf((tx) => tx`update committee set text = '{"en": "x"}' where id = ${committeeId}`),
    seat: rowsOf(
      (tx) =>
        tx`insert into committee_seat (committee_id, organisation_id, role) select ${committeeId}, id, 'observer' from organisation where is_home`,
    ),
    meeting: rowsOf(
      (tx) =>
        tx`insert into meeting (committee_id, number, starts_on, starts_precision) values (${committeeId}, 3, '2031-01-01', 'day')`,
    ),
    agenda: rowsOf((tx) => tx`update agenda_item set presenter = 'x' where id = ${itemId}`),
    decision: rowsOf(
      (tx) =>
        tx`insert into decision (meeting_id, kind, text) values (${circulatedId}, 'action', '{"en": "x"}')`,
    ),
  },
  comment: {
    minutes: rowsOf(
      (tx, account) => tx`
      insert into minutes_comment (meeting_id, author_id, organisation_id, comment) values (${circulatedId}, ${account}, ${organisationId}, 'x')`,
    ),
  },
  approve: {
    minutes: rowsOf(
      (tx, account) => tx`
      insert into minutes_approval (meeting_id, seat_id, account_id)
      select ${circulatedId}, id, ${account} from committee_seat where committee_id = ${committeeId} and organisation_id = ${organisationId}`,
    ),
  },
  followUp: {
    'own decision': rowsOf((tx) => tx`update decision set status = 'in_progress' where id = ${decisionId}`),
  },
}

describe.each(roles)('%s', (role) => {
  test.each(standings)('%s: the policies do what the permissions say', async (_, relation) => {
    const accountId = accounts.get(role) ?? 0
    await stand(accountId, relation)
    const said: Record<string, boolean> = {}
    const done: Record<string, boolean> = {}
    for (const [verb, tries] of Object.entries(attempts))
      for (const [what, attempt] of Object.entries(tries)) {
        said[`${verb} (${what})`] = mayInCommittee(role, relation, verb as CommitteeVerb)
        done[`${verb} (${what})`] = (await attempt(accountId)) > 0
      }
    expect(done).toEqual(said)
  })
})
