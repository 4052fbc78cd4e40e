import { describe, expect, it } from 'vitest'
import {
  compare,
  firstDay,
  fromColumns,
  isPartialDate,
  lastDay,
  type Precision,
  precisionOf,
  toColumns,
} from './partial-date'

describe('isPartialDate', () => {
  it.each(['2016', '2016-01', '2016-01-22', '1900', '2200-12-31', '2016-02-29', '2000-02-29'])(
    'accepts %s',
    (date) => expect(isPartialDate(date)).toBe(true),
  )
  it.each([
    '',
    '16',
    '2016-1',
    '2016-13',
    '2016-00',
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-04-31',
    '2016-01-00',
    '1899',
    '2201',
    '2016-01-22T00:00',
    '2016-01-22\n',
    ' 2016',
    '٢٠١٦',
  ])('refuses %j', (date) => expect(isPartialDate(date)).toBe(false))
  it.each([null, undefined, 2016, {}, new Date()])('refuses %s', (value) =>
    expect(isPartialDate(value)).toBe(false),
  )
})

it('knows how precise a date is', () => {
  expect(['2016', '2016-01', '2016-01-22'].map(precisionOf)).toEqual(['year', 'month', 'day'])
})

it.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2017-02', '2017-02-01', '2017-02-28'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2016-04', '2016-04-01', '2016-04-30'],
  ['2016-04-05', '2016-04-05', '2016-04-05'],
])('%s runs from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

it('sorts by last day, the finer date first', () => {
  const sorted = ['2015-12', '2016-01-22', '2016-12-31', '2016-12', '2016', '2017-01']
  expect([...sorted].reverse().sort(compare)).toEqual(sorted)
  expect(compare('2016', '2016')).toBe(0)
})

describe('columns', () => {
  it.each<[string, string, Precision]>([
    ['2016', '2016-01-01', 'year'],
    ['2016-09', '2016-09-01', 'month'],
    ['2016-09-15', '2016-09-15', 'day'],
  ])('keep %s as %s to the %s', (value, date, precision) => {
    expect(toColumns(value)).toEqual({ date, precision })
    expect(fromColumns(date, precision)).toBe(value)
  })

  it('keep the unknown unknown', () => {
    expect(toColumns(null)).toEqual({ date: null, precision: null })
    expect(fromColumns(null, null)).toBeNull()
    expect(fromColumns(null, 'year')).toBeNull()
  })

  it('read a date without a precision as a day', () => {
    expect(fromColumns('2016-09-15', null)).toBe('2016-09-15')
  })
})
