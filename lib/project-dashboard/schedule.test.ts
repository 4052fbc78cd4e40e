import { describe, expect, test } from 'vitest'
import { grainOf, periodEnd, periodStart, scheduleOf } from './schedule'

const row = (on: string, planned: number, forecast: number, reached: number | null) => ({
  ...{ on, planned, forecast, reached },
})

describe('the grain follows the length', () => {
  test.each([
    ['2024-01-01', '2026-12-31', 'month'],
    ['2024-01-01', '2027-03-01', 'quarter'],
    ['2016-01-01', '2026-01-01', 'quarter'],
    ['2016-01-01', '2026-03-01', 'year'],
  ])('from %s to %s: %s', (from, to, grain) => {
    expect(grainOf(from, to)).toBe(grain)
  })

  test.each([
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2024-11-30', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-03-31', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-05-01', 'year', '2024-01-01', '2024-12-31'],
  ] as const)('%s by %s', (day, grain, start, end) => {
    expect([periodStart(day, grain), periodEnd(day, grain)]).toEqual([start, end])
  })
})

const today = '2026-05-16'

test('each period speaks once, by its last day, and today speaks for itself', () => {
  const schedule = scheduleOf(
    [
      row('2026-01-10', 10, 0, 0),
      row('2026-01-20', 20, 10, 10),
      row('2026-05-02', 50, 10, 10),
      row(today, 50, 10, 10),
      row('2026-05-30', 60, 10, null),
      row('2026-08-01', 100, 100, null),
    ],
    today,
  )
  expect(schedule?.points.map(({ on, planned, reached }) => [on, planned, reached])).toEqual([
    ['2026-01-31', 20, 10],
    [today, 50, 10],
    ['2026-05-31', 60, null],
    ['2026-08-31', 100, null],
  ])
})

test('the plan went beyond what is reached on the first day on which it was higher', () => {
  const schedule = scheduleOf(
    [
      row('2026-01-10', 20, 20, 20),
      row('2026-03-10', 45, 20, 20),
      row(today, 45, 20, 20),
      row('2026-09-01', 100, 100, null),
    ],
    today,
  )
  expect(schedule).toMatchObject({ planned: 45, reached: 20, levelOn: '2026-03-10' })
  expect(schedule).toMatchObject({ plannedEnd: '2026-09-01', forecastEnd: '2026-09-01' })
})

test('where more is reached than planned, it is the day on which the plan comes to it', () => {
  const rows = [row('2026-01-10', 20, 60, 60), row(today, 20, 60, 60), row('2026-09-01', 100, 100, null)]
  expect(scheduleOf(rows, today)?.levelOn).toBe('2026-09-01')
  expect(scheduleOf([row(today, 40, 40, 40)], today)?.levelOn).toBeNull()
})

test('without a date or a weight there is no curve', () => {
  expect(scheduleOf([], today)).toBeNull()
  expect(scheduleOf([row(today, 0, 0, 0)], today)).toBeNull()
})
