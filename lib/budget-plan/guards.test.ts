import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { idOf } from '@/db/test/database'
import { type Cell, createWorld, type World } from './world.test-data'

/* What PostgreSQL itself holds about a planned budget, whatever the application forgets. */

let world: World
let projectId: number
let lineId: number
let otherId: number
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  projectId = await world.plant()
  lineId = await world.line(projectId, 'EUR')
  otherId = await world.line(projectId, 'EUR')
})

const cell = (change: Partial<Cell> = {}): Cell => ({
  lineId,
  year: 2027,
  quarter: null,
  amount: '100',
  ...change,
})
const refusal = (constraint: string) => expect.objectContaining({ constraint_name: constraint })
const approved = async () => {
  await world.plan(projectId, cell())
  return world.decide(await world.propose(projectId, 'original'), 'approved')
}
const moved = (from: Partial<Cell> | null, to: Partial<Cell> | null, amount: string) => ({
  ...{ from: from && cell(from), to: to && cell(to), amount },
})

describe('the amounts', () => {
  test('are edited until the budget is proposed, and again once it is withdrawn', async () => {
    await world.plan(projectId, cell())
    const id = await world.propose(projectId, 'original')
    await expect(world.plan(projectId, cell({ amount: '5' }))).rejects.toEqual(
      refusal('budget_amount_settled'),
    )
    await world.as('officer', (tx) => tx`update budget_revision set state = 'withdrawn' where id = ${id}`)
    await world.plan(projectId, cell({ amount: '5' }))
    expect(await world.cells(projectId)).toMatchObject([{ amount: '5' }])
  })

  test('are settled by the approval, for every line', async () => {
    await approved()
    for (const change of [{ amount: '5' }, { lineId: otherId }, { year: 2031 }])
      await expect(world.plan(projectId, cell(change))).rejects.toEqual(refusal('budget_amount_settled'))
  })

  test('plan a year as a whole or by quarters', async () => {
    await world.plan(projectId, cell())
    await expect(world.plan(projectId, cell({ quarter: 2 }))).rejects.toEqual(
      refusal('budget_amount_one_grain'),
    )
  })

  test('edited while the budget is proposed and approved are in the version or not at all', async () => {
    await world.plan(projectId, cell())
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const id = await world.plant()
      const own = await world.line(id, 'EUR')
      await world.plan(id, cell({ lineId: own }))
      const [edited] = await Promise.allSettled([
        world.plan(id, cell({ lineId: own, amount: '250' })),
        world.propose(id, 'original').then((revision) => world.decide(revision, 'approved')),
      ])
      const kept = edited.status === 'fulfilled' ? '250' : '100'
      const [version] = (await world.sums(id, 1)).filter(({ year }) => year === null)
      expect({ round, now: (await world.cells(id))[0]?.amount, version: version?.after }).toEqual({
        ...{ round, now: kept, version: kept },
      })
    }
  })
})

describe('a proposal', () => {
  test('is not approved by who made it', async () => {
    await world.plan(projectId, cell())
    const id = await world.propose(projectId, 'original', [], 'director')
    await expect(world.decide(id, 'approved')).rejects.toMatchObject({ code: '42501' })
    expect(await world.decide(id, 'approved', 'other director')).toBe(1)
  })

  test('holds what it held when it was made: nothing is slipped in afterwards', async () => {
    await approved()
    const id = await world.propose(projectId, 'reallocation', [moved({}, { lineId: otherId }, '1')])
    const slipped = world.as(
      'officer',
      (tx) => tx`
        insert into budget_move (project_id, revision_id, from_line_id, from_year, to_line_id, to_year, amount)
        values (${projectId}, ${id}, ${lineId}, 2027, ${otherId}, 2028, 99)`,
    )
    await expect(slipped).rejects.toMatchObject({ code: '42501' })
  })

  test('is about lines that stay as they were read', async () => {
    await world.plan(projectId, cell())
    await world.propose(projectId, 'original')
    const renamed = world.as(
      'officer',
      (tx) => tx`update budget_line set title = '{"en": "Other"}' where id = ${lineId}`,
    )
    await expect(renamed).rejects.toEqual(refusal('budget_line_proposed'))
  })

  test('moves money between lines of one currency, which no line changes meanwhile', async () => {
    await approved()
    const free = await world.line(projectId, 'EUR')
    const outcome: { changed?: Promise<unknown> } = {}
    await world.as('officer', async (tx) => {
      const id = await idOf(
        tx`insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, 'amendment', 'Why', ${world.accountOf('officer')}) returning id`,
      )
      await tx`insert into budget_move (project_id, revision_id, to_line_id, to_year, amount) values (${projectId}, ${id}, ${free}, 2027, 5)`
      outcome.changed = world
        .as('director', (other) => other`update budget_line set currency = 'JPY' where id = ${free}`)
        .catch((error: unknown) => error)
      await waitsForALock()
    })
    expect(await outcome.changed).toEqual(refusal('budget_line_currency_kept'))
  })

  test('is one at a time', async () => {
    await approved()
    await world.propose(projectId, 'amendment', [moved(null, {}, '5')])
    await expect(world.propose(projectId, 'amendment')).rejects.toEqual(refusal('budget_revision_one_open'))
  })

  test('asks for nothing before there is a budget, and for no second original', async () => {
    await expect(world.propose(projectId, 'reallocation')).rejects.toEqual(refusal('budget_revision_order'))
    await expect(world.propose(projectId, 'original')).rejects.toEqual(refusal('budget_revision_empty'))
    await approved()
    await expect(world.propose(projectId, 'original')).rejects.toEqual(refusal('budget_revision_order'))
  })

  test('takes no more than there is', async () => {
    await approved()
    const id = await world.propose(projectId, 'reallocation', [moved({}, { lineId: otherId }, '100.01')])
    await expect(world.decide(id, 'approved')).rejects.toEqual(refusal('budget_amount_not_negative'))
    expect(await world.cells(projectId)).toMatchObject([{ lineId, amount: '100' }])
  })

  test('splits a year into quarters, and makes one of them again, in either order', async () => {
    await approved()
    const split = [1, 2, 3, 4].map((quarter) => moved({}, { quarter }, '25'))
    const join = [1, 2, 3, 4].map((quarter) => moved({ quarter }, {}, '25'))
    for (const moves of [split, join, split.toReversed(), join.toReversed()])
      expect(await world.decide(await world.propose(projectId, 'reallocation', moves), 'approved')).toBe(1)
    expect(await world.cells(projectId)).toMatchObject([{ quarter: null, amount: '100' }])
  })

  test('keeps currencies apart, and the total of a reallocation', async () => {
    await approved()
    const dirhams = await world.line(projectId, 'MAD')
    await expect(
      world.propose(projectId, 'reallocation', [moved({}, { lineId: dirhams }, '5')]),
    ).rejects.toEqual(refusal('budget_move_one_currency'))
    await expect(world.propose(projectId, 'reallocation', [moved(null, {}, '5')])).rejects.toEqual(
      refusal('budget_move_conserves'),
    )
  })
})

/** Until somebody waits for what this transaction holds; a statement that never does answers within a second. */
const waitsForALock = async () => {
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await world.owner`
      select count(*)::int waiting, pg_sleep(0.01) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    if (row?.waiting) return
  }
}

describe('an archived project', () => {
  test('plans, proposes and decides nothing any more', async () => {
    await world.plan(projectId, cell())
    const id = await world.propose(projectId, 'original')
    await world.owner`update project set archived_at = now(), archive_reason = 'Over' where id = ${projectId}`
    const refused = { code: '42501' }
    await expect(world.decide(id, 'approved')).rejects.toMatchObject(refused)
    await expect(world.plan(projectId, cell({ year: 2028 }))).rejects.toMatchObject(refused)
    for (const statement of [
      'insert into budget_line (project_id, title, currency) values ($1, \'{"en": "New"}\', \'EUR\')',
      `insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
        select $1, min(id), '2026-01-01', 'day', 5, 'EUR' from organisation`,
    ])
      await expect(world.as('officer', (tx) => tx.unsafe(statement, [projectId]))).rejects.toMatchObject(
        refused,
      )
  })
})

test('what is out of reach answers alike, whatever stands in it', async () => {
  const foreign = await world.plant()
  await world.owner`update party set archived_at = now() where project_id in (${projectId}, ${foreign})`
  await approved()
  const attempt = (project: number) =>
    world.as(
      'observer',
      (tx) => tx`
        insert into budget_revision (project_id, kind, reason, author_id) values (${project}, 'original', 'Why', ${world.accountOf('observer')})`,
    )
  for (const project of [projectId, foreign, 999_999])
    await expect(attempt(project)).rejects.toMatchObject({ code: '42501' })
})

test('an observer reads nothing of it, its history included', async () => {
  await approved()
  const read = (person: 'observer' | 'director') =>
    world.as(person, async (tx) => {
      const [row] = await tx`
        select (select count(*)::int from budget_amount where project_id = ${projectId}) amounts,
          (select count(*)::int from budget_revision where project_id = ${projectId}) revisions,
          (select count(*)::int from audit_event where project_id = ${projectId} and table_name like 'budget%') trail`
      return row
    })
  expect(await read('observer')).toEqual({ amounts: 0, revisions: 0, trail: 0 })
  expect(await read('director')).toMatchObject({ amounts: 1, revisions: 1 })
})
