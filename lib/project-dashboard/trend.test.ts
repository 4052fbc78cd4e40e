import { expect, test } from 'vitest'
import { mostDrawn, trendOf } from './trend'
import type { MovedMilestone, MoveRow } from './trend-reads'

const today = '2026-05-16'
const milestone = (id: number, change: Partial<MovedMilestone> = {}): MovedMilestone => ({
  ...{ id, title: { en: `Milestone ${id}` }, baseline: null, due: null, isReached: false, reached: null },
  ...change,
})
const move = (id: number, milestoneId: number, from: string | null, to: string, on: string): MoveRow => ({
  ...{ id, milestoneId, from, to, reason: 'x', by: 'Amina' },
  at: `${on} 10:00:00+00`,
})
const approvals = [{ at: '2026-01-05 09:00:00+00' }]

test('on each reporting day a line stands where its milestone was then expected', () => {
  const { days, drawn } = trendOf(
    {
      approvals,
      milestones: [milestone(1)],
      moves: [
        move(1, 1, '2026-03', '2026-05', '2026-02-01'),
        move(2, 1, '2026-05', '2026-08-10', '2026-04-01'),
      ],
    },
    today,
  )
  expect(days).toEqual(['2026-01-05', '2026-02-01', '2026-04-01', today])
  expect(drawn[0]?.path).toEqual([
    { date: '2026-03', hasMoved: false },
    { date: '2026-05', hasMoved: true },
    { date: '2026-08-10', hasMoved: true },
    { date: '2026-08-10', hasMoved: false },
  ])
  expect(drawn[0]).toMatchObject({ first: '2026-03', latest: '2026-08-10', days: 132 })
})

test('without an approval before it, the first reporting day is the eve of the first move', () => {
  const rows = {
    approvals: [],
    milestones: [milestone(1)],
    moves: [move(1, 1, '2026-03-01', '2026-04-01', '2026-02-01')],
  }
  expect(trendOf(rows, today).days).toEqual(['2026-01-31', '2026-02-01', today])
  expect(trendOf({ ...rows, approvals: [{ at: '2026-03-03 09:00:00+00' }] }, today).days[0]).toBe(
    '2026-01-31',
  )
})

test('a line ends on the day on which its milestone was reached', () => {
  const { days, drawn } = trendOf(
    {
      approvals,
      milestones: [milestone(1, { isReached: true, reached: '2026-04-20' }), milestone(2)],
      moves: [
        move(1, 1, '2026-03-01', '2026-04-01', '2026-02-01'),
        move(2, 2, '2026-03-01', '2026-09-01', '2026-05-01'),
      ],
    },
    today,
  )
  expect(days).toEqual(['2026-01-05', '2026-02-01', '2026-04-20', '2026-05-01', today])
  const path = drawn.find(({ id }) => id === 1)?.path.map(({ date }) => date)
  expect(path).toEqual(['2026-03-01', '2026-04-01', '2026-04-20', null, null])
})

test('those that moved most are drawn, wherever they went; the others are known', () => {
  const ids = Array.from({ length: mostDrawn + 2 }, (_, at) => at + 1)
  const { drawn, moved } = trendOf(
    {
      approvals,
      milestones: ids.map((id) => milestone(id)),
      moves: ids.map((id) =>
        move(id, id, '2026-06-15', id === 1 ? '2026-04-15' : `2026-06-${15 + id}`, '2026-02-01'),
      ),
    },
    today,
  )
  expect(moved).toHaveLength(mostDrawn + 2)
  expect(drawn.map(({ id }) => id)).toEqual([1, 10, 9, 8, 7, 6, 5, 4])
  expect(drawn[0]?.days).toBe(-61)
})
