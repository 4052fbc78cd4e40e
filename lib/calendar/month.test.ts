import { expect, test } from 'vitest'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import { daysFrom, monthAfter, monthOf, weeksOf } from './month'

test('a month is read from the address, or is the one of today', () => {
  expect(monthOf('2026-12', '2026-11-21')).toBe('2026-12')
  for (const asked of [undefined, '', '2026', '2026-13', '2026-12-01', 'x'])
    expect(monthOf(asked, '2026-11-21')).toBe('2026-11')
})

test('weeks begin on Monday and cover the whole month', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]?.[0]).toBe('2026-10-26')
  expect(weeks.at(-1)?.[6]).toBe('2026-12-06')
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(weeks.flat()).toHaveLength(weeks.length * 7)
})

test('days and months go over the end of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysFrom('2018-12-30', '2019-01-02')).toEqual([
    '2018-12-30',
    '2018-12-31',
    '2019-01-01',
    '2019-01-02',
  ])
})
