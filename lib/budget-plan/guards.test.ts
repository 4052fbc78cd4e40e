import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
