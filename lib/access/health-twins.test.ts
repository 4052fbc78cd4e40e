import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import { may, type PortfolioVerb, type Role, roles } from './permissions'

/* As twins.test.ts, for the rules of health: everyone signed in reads them. */

let db: TestDatabase
let projectId: number
const accounts = new Map<Role, number>()

beforeAll(async () => {
  db = await createTestDatabase()
  for (const role of roles)
    accounts.set(
      role,
      await idOf(db.owner`
        insert into account (email, name, role, organisation_id) select ${`${role}@health.example`}, ${role}, ${role}, min(id) from organisation returning id`),
    )
  projectId = await idOf(db.owner`select min(id) id from project`)
})
afterAll(() => db.close())

type Statement = (tx: TestDatabase['app'], accountId: number) => Promise<{ count: number }>

const attempts: Record<string, Statement> = {
  'set a threshold': (tx) => tx`update health_rule set schedule_attention = 20`,
  'write other rules beside them': (tx) => tx`insert into health_rule (id) values (1)`,
  'delete them': (tx) => tx`delete from health_rule`,
  'set their version': (tx) => tx`update health_rule set version = 9`,
  'declare in the name of another': (tx) =>
    tx`insert into health_declaration (project_id, level, reason, declared_by) select ${projectId}, 'critical', 'x', min(id) from account`,
  'declare as of another day': (tx, account) =>
    tx`insert into health_declaration (project_id, level, reason, declared_by, created_at) values (${projectId}, 'critical', 'x', ${account}, '2020-01-01')`,
  'declare anew what was declared': (tx) => tx`update health_declaration set level = 'on_track'`,
}
const verbs: Record<string, PortfolioVerb> = { 'set a threshold': 'administer' }

describe.each(roles)('%s', (role) => {
  test('the policies do what the permissions say', async () => {
    const accountId = accounts.get(role) ?? 0
    const said: Record<string, boolean> = {}
    const done: Record<string, boolean> = {}
    for (const [what, statement] of Object.entries(attempts)) {
      const verb = verbs[what]
      said[what] = verb !== undefined && may(role, verb)
      done[what] = await asAccount(db.app, accountId, (tx) => statement(tx, accountId))
        .then(({ count }) => count > 0)
        .catch((error: { code?: string }) => {
          if (error.code === '42501') return false
          throw error
        })
    }
    expect(done).toEqual(said)
  })

  test('reads them', async () => {
    expect(
      await asAccount(db.app, accounts.get(role) ?? 0, (tx) => tx`select from health_rule`),
    ).toHaveLength(1)
  })
})

test('there are no other rules, and none out of order', async () => {
  for (const change of ['schedule_attention = 60', 'money_critical = 101', 'decisions_attention = 0'])
    await expect(db.owner.unsafe(`update health_rule set ${change}`)).rejects.toMatchObject({ code: '23514' })
})

test('nobody declares of an archived project, nor without a reason', async () => {
  const director = accounts.get('director') ?? 0
  const declare = (id: number, reason: string) =>
    asAccount(
      db.app,
      director,
      (tx) =>
        tx`insert into health_declaration (project_id, level, reason, declared_by) values (${id}, 'critical', ${reason}, ${director})`,
    )
  await expect(declare(projectId, ' ')).rejects.toMatchObject({ code: '23514' })
  await db.owner`update project set archived_at = now(), archived_by = ${director}, archive_reason = 'x' where id = ${projectId}`
  await expect(declare(projectId, 'x')).rejects.toMatchObject({ code: '42501' })
})
