import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { asAccount, idOf, type TestDatabase } from '@/db/test/database'
import type { AsAt } from '@/lib/as-at'
import { casablancaToday } from '@/lib/format/casablanca'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import { healthAt } from './measure'

export type Planted = Awaited<ReturnType<typeof plantHealth>>

/** So many days before today in Morocco. */
export const daysAgo = (days: number) => dayAfter(casablancaToday(), -days)

/* A director, and liaisons of a funder, of an observer and of an organisation that is no party. */
export const plantHealth = async ({ owner, app }: TestDatabase) => {
  const organisation = (name: string) =>
    idOf(
      owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: name })}) returning id`,
    )
  const account = (name: string, role: string, organisationId: number) =>
    idOf(owner`insert into account (email, name, role, organisation_id)
      values (${`${name}@health.example`}, ${name}, ${role}, ${organisationId}) returning id`)
  const [home, funderId, watcherId] = [
    await organisation('Home'),
    await organisation('Funder'),
    await organisation('Watcher'),
  ]
  const director = await account('director', 'director', home)
  const funder = await account('funder', 'liaison', funderId)
  const observer = await account('observer', 'liaison', watcherId)
  const committeeId = await idOf(
    owner`insert into committee (kind, code, name) values ('steering_committee', 'HEALTH', '{"en": "Health"}') returning id`,
  )

  const project = async ({ status = 'implementation' } = {}) => {
    const id = await idOf(owner`
      insert into project (title, kind, partnership_id, status) select '{"en": "Well"}', 'bilateral', min(id), ${status} from partnership returning id`)
    await owner`insert into party (project_id, organisation_id, role) values (${id}, ${funderId}, 'funding'), (${id}, ${watcherId}, 'observer')`
    await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${id})`
    return id
  }
  const milestone = (projectId: number, due: string | null, rest: { reached?: string } = {}) =>
    idOf(owner`
      insert into milestone (project_id, title, position, due_on, due_precision, is_reached, reached_on, reached_precision)
      values (${projectId}, '{"en": "Pump"}', 1, ${due}, ${due && 'day'}, ${rest.reached !== undefined}, ${rest.reached ?? null}, ${rest.reached ? 'day' : null})
      returning id`)
  const planned = (projectId: number, due: string, amount: number, currency = 'EUR') =>
    owner`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
      values (${projectId}, ${funderId}, ${due}, 'day', ${amount}, ${currency})`
  const paid = (projectId: number, on: string, amount: number, currency = 'EUR') =>
    owner`insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, state, author_id, organisation_id, decided_by, decided_at)
      values (${projectId}, 'disbursement', ${funderId}, ${on}, ${on}, ${amount}, ${currency}, 'accepted', ${funder}, ${funderId}, ${director}, now())`
  const decision = async (
    projectId: number,
    due: string | null,
    { taken = daysAgo(100), state = 'circulated' } = {},
  ) => {
    const meetingId = await idOf(owner`
      insert into meeting (committee_id, number, starts_on, starts_precision, state)
      select ${committeeId}, count(*) + 1, ${taken}, 'day', ${state} from meeting where committee_id = ${committeeId} returning id`)
    return idOf(owner`insert into decision (meeting_id, kind, text, project_id, due_on)
      values (${meetingId}, 'decision', '{"en": "Do"}', ${projectId}, ${due}) returning id`)
  }
  const heard = (projectId: number, day: string) =>
    owner`update project_standing set last_activity_at = ${`${day}T12:00Z`} where project_id = ${projectId}`
  const declare = (projectId: number, level: string | null, reason = 'Said') =>
    owner`insert into health_declaration (project_id, level, reason, declared_by) values (${projectId}, ${level}, ${reason}, ${director})`

  const ask = async <Row extends object>(accountId: number, statement: SQL): Promise<Row[]> => {
    const { sql: text, params } = new PgDialect().sqlToQuery(statement)
    return asAccount(app, accountId, async (tx) => [...(await tx.unsafe<Row[]>(text, params as never[]))])
  }
  const health = async (accountId: number, asAt: AsAt, projectId: number) =>
    (
      await ask<Record<string, unknown>>(
        accountId,
        sql`select * from (${healthAt(asAt, sql`values (${projectId}::integer)`)}) h`,
      )
    )[0]
  return {
    ...{ director, funder, observer, funderId, watcherId, committeeId },
    ...{ project, milestone, planned, paid, decision, heard, declare, ask, health },
  }
}
