import { expect, test } from 'vitest'
import { asAtOf } from '@/lib/as-at'
import { isFiltered, queryOf, viewOf } from './list-filters'

const past = asAtOf('2017-06-01', '2026-11-30')
const today = asAtOf(null, '2026-11-30')

test('an empty address is the default view, and the default view is an empty address', () => {
  const view = viewOf({}, today)
  expect(view).toMatchObject({ search: '', due: null, sort: 'due', descending: false, size: 25, page: 1 })
  expect([isFiltered(view), queryOf(view)]).toEqual([false, ''])
})

test('a view survives the way through the address', () => {
  const parameters = {
    ...{ q: 'تكوين', due: 'late', partnership: '3', status: 'closed', from: '2012', on: '2017-06-01' },
    ...{ sort: '-project', size: '50', page: '4' },
  }
  const view = viewOf(parameters, past)
  expect(Object.fromEntries(new URLSearchParams(queryOf(view, { page: view.page })))).toEqual(parameters)
})

test('a change of filter goes back to the first page', () => {
  expect(queryOf(viewOf({ page: '7' }, today), { due: 'soon' })).toBe('?due=soon')
})
