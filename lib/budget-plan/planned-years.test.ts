import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { plannedYears } from './planned-years'

const year = (change: object) => ({
  ...{ year: '2027', isQuarterly: false, whole: '', quarters: ['', '', '', ''] },
  ...change,
})
const read = (years: object[] | null) => {
  const parsed = z.safeParse(plannedYears, { currency: 'EUR', locale: 'fr', years })
  return parsed.success
    ? parsed.data.cells
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('reads a year as a whole or by quarters, as it is shown; what is empty or zero plans nothing', () => {
  const quarters = ['1,5 million', '', '0', '4.600']
  expect(
    read([
      year({ whole: '1 200', quarters }),
      year({ year: '2028', isQuarterly: true, whole: '7', quarters }),
    ]),
  ).toEqual([
    { year: 2027, quarter: null, amount: '1200' },
    { year: 2028, quarter: 1, amount: '1500000' },
    { year: 2028, quarter: 4, amount: '4600' },
  ])
  expect(read(null)).toBeNull()
})

test('names the field of each mistake', () => {
  expect(read([year({ whole: '1' }), year({ whole: 'x' })])).toEqual([
    'years.1.year: year_twice',
    'years.1.whole: amount_unreadable',
  ])
  expect(read([year({ year: '27' })])).toEqual(['years.0.year: number'])
  expect(read([year({ isQuarterly: true, quarters: ['', '-3', '', ''] })])).toEqual([
    'years.0.quarters.1: amount_negative',
  ])
})
