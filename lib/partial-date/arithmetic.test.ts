import { describe, expect, it } from 'vitest'
import { addMonths, daysBetween, monthsBetween } from './arithmetic'

it.each([
  ['2016-01-31', 1, '2016-02-29'],
  ['2017-01-31', 1, '2017-02-28'],
  ['2016-12-15', 1, '2017-01-15'],
  ['2016-01-15', -1, '2015-12-15'],
  ['2016-03', -15, '2014-12'],
  ['2016-11', 14, '2018-01'],
  ['2016', 12, '2017'],
  ['2016', 6, '2016'],
  ['2016', -1, '2015'],
  ['2016-05-05', 0, '2016-05-05'],
])('%s and %i months make %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected))

it.each([
  ['2016-01-01', '2016-01-01', 0],
  ['2016-02-28', '2016-03-01', 2],
  ['2026-03-21', '2026-03-23', 2],
  ['2026-11-01', '2026-10-31', -1],
  ['2016-05', '2016-06', 30],
  ['2016', '2017', 365],
  ['2016-12-01', '2016', 30],
])('from %s to %s there are %i days', (a, b, days) => expect(daysBetween(a, b)).toBe(days))

describe('monthsBetween', () => {
  it.each([
    ['2016-01', '2016-02', 1],
    ['2016', '2018', 24],
    ['2016-01-15', '2016-02-14', 0],
    ['2016-01-15', '2016-02-15', 1],
    ['2017-08-24', '2020-08-23', 35],
    ['2016-12-31', '2017-01-01', 0],
  ])('counts whole months from %s to %s: %i', (a, b, months) => {
    expect(monthsBetween(a, b)).toBe(months)
    expect(monthsBetween(b, a)).toBe(months === 0 ? 0 : -months)
  })
})
