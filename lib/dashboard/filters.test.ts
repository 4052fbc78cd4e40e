import { expect, test } from 'vitest'
import { asAtOf } from '@/lib/as-at'
import { isFiltered, queryOf, viewOf } from './filters'

const ability = { today: '2026-11-30', maySeePast: true }

test('an empty address is everything, today, and the other way round', () => {
  const view = viewOf({}, ability)
  expect([view.asAt.isToday, isFiltered(view), queryOf(view)]).toEqual([true, false, ''])
})

test('a view survives the way through the address', () => {
  const parameters = {
    ...{ partnership: '3', kind: 'bilateral', programme: '2', funder: '9', strategy: '1' },
    ...{ status: 'closed', from: '2012', to: '2016', on: '2017-06-01' },
  }
  const view = viewOf(parameters, ability)
  expect(Object.fromEntries(new URLSearchParams(queryOf(view)))).toEqual(parameters)
  expect(queryOf(view, { asAt: asAtOf(null, ability.today) })).not.toContain('on=')
})

test.each([
  ['2027-01-01', 'a day to come'],
  ['2017-06', 'a month'],
  ['2017-02-30', 'no day'],
  ['yesterday', 'no date'],
])('%s is %s: today', (on) => {
  expect(viewOf({ on }, ability).asAt).toMatchObject({ day: ability.today, isToday: true })
})

test('who does not see everything has no past', () => {
  expect(viewOf({ on: '2017-06-01' }, { ...ability, maySeePast: false }).asAt.isToday).toBe(true)
})

test('what makes no sense is left out', () => {
  expect(viewOf({ partnership: '1; drop', kind: 'sideways', from: '1066', to: 'x' }, ability)).toEqual(
    viewOf({}, ability),
  )
})
