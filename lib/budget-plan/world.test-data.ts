import { drizzle } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { actAs, createTestDatabase, idOf } from '@/db/test/database'
import { sidesOf } from './sides'
import { type SumRow, sumsOf } from './sums'

export type Cell = { lineId: number; year: number; quarter: number | null; amount: string }
export type Side = Pick<Cell, 'lineId' | 'year' | 'quarter'>
export type Move = { from: Side | null; to: Side | null; amount: string }

const people = [
  ['director', 'director'],
  ['other director', 'director'],
  ['officer', 'officer'],
  ['observer', 'liaison'],
] as const
type Person = (typeof people)[number][0]

/** A database with a ministry's people, to plan projects in. */
export const createWorld = async () => {
  const db = await createTestDatabase()
  const { owner, app } = db
  const reader = drizzle(app)
  const accounts = new Map<Person, number>()
  const organisations = new Map<Person, number>()
  for (const [name, role] of people) {
    const organisationId = await idOf(
      owner`insert into organisation (kind, name) values ('agency', ${`{"en": "Plan ${name}"}`}::text::jsonb) returning id`,
    )
    organisations.set(name, organisationId)
    accounts.set(
      name,
      await idOf(owner`
        insert into account (email, name, role, organisation_id)
        values (${`${name.replace(' ', '.')}@plan.example`}, ${name}, ${role}, ${organisationId}) returning id`),
    )
  }
  const accountOf = (person: Person) => accounts.get(person) ?? 0
  const organisationOf = (person: Person) => organisations.get(person) ?? 0

  const plant = async () => {
    const id = await idOf(owner`
      insert into project (title, kind, partnership_id) select '{"en": "Planned project"}', 'bilateral', min(id) from partnership returning id`)
    await owner`insert into assignment (account_id, project_id) values (${accountOf('officer')}, ${id})`
    await owner`insert into party (project_id, organisation_id, role) values (${id}, ${organisationOf('observer')}, 'observer')`
    return id
  }
  const line = (projectId: number, currency: string) =>
    idOf(
      owner`insert into budget_line (project_id, title, currency) values (${projectId}, '{"en": "Line"}', ${currency}) returning id`,
    )
  const as = <T>(person: Person, run: (tx: Sql) => Promise<T>) => actAs(app, accountOf(person), run)

  const plan = (projectId: number, { lineId, year, quarter, amount }: Cell) =>
    as(
      'officer',
      (tx) => tx`
        insert into budget_amount (project_id, line_id, year, quarter, amount) values (${projectId}, ${lineId}, ${year}, ${quarter}, ${amount})
        on conflict (line_id, year, quarter) do update set amount = excluded.amount`,
    )
  const propose = (projectId: number, kind: string, moves: Move[] = [], by: Person = 'officer') =>
    as(by, async (tx) => {
      const id = await idOf(
        tx`insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, ${kind}, 'Why', ${accountOf(by)}) returning id`,
      )
      for (const { from, to, amount } of moves)
        await tx`
          insert into budget_move (project_id, revision_id, from_line_id, from_year, from_quarter, to_line_id, to_year, to_quarter, amount)
          values (${projectId}, ${id}, ${from?.lineId ?? null}, ${from?.year ?? null}, ${from?.quarter ?? null},
            ${to?.lineId ?? null}, ${to?.year ?? null}, ${to?.quarter ?? null}, ${amount})`
      return id
    })
  /** Answers how many it decided. */
  const decide = (id: number, state: 'approved' | 'refused', by: Person = 'director') =>
    as(by, async (tx) => {
      const text = state === 'refused' ? 'No' : null
      const rows = await tx`
        update budget_revision set state = ${state}, decided_by = ${accountOf(by)}, decision_text = ${text} where id = ${id} returning number`
      return rows.length
    })
  const cells = (projectId: number) =>
    owner<Cell[]>`
      select line_id "lineId", year, quarter, trim_scale(amount)::text amount from budget_amount
      where project_id = ${projectId} and amount > 0 order by 1, 2, 3`
  /** Every sum of the plan now, or in a version, as the page reads it. */
  const sums = (projectId: number, version: number | null) =>
    reader.transaction(async (tx) => {
      await tx.execute(`select enter_viewer(${accountOf('director')})`)
      return [...(await tx.execute<SumRow>(sumsOf(sidesOf(projectId, version))))]
    })
  return { ...db, accountOf, as, plant, line, plan, propose, decide, cells, sums }
}

export type World = Awaited<ReturnType<typeof createWorld>>
