import { expect, test } from 'vitest'
import { isFiltered, queryOf, viewOf } from './filters'

test('an empty address is the default view, and the default view is an empty address', () => {
  const view = viewOf({})
  expect(view).toMatchObject({ search: '', sort: 'title', descending: false, size: 25, page: 1, late: false })
  expect(isFiltered(view)).toBe(false)
  expect(queryOf(view)).toBe('')
})

test('a view survives the way through the address', () => {
  const view = viewOf({
    q: ' مهاجر ',
    partnership: '3',
    kind: 'bilateral',
    programme: '2',
    funder: '4',
    strategy: '5',
    from: '2012',
    to: '2016',
    party: '9',
    status: 'closed',
    health: 'none',
    late: '1',
    archived: '1',
    sort: '-progress',
    columns: ['funder', 'late'],
    size: '50',
    page: '4',
  })
  const query = Object.fromEntries(new URLSearchParams(queryOf(view, { page: view.page })))
  expect(viewOf(query)).toEqual(view)
  expect(view).toMatchObject({
    search: 'مهاجر',
    sort: 'progress',
    descending: true,
    columns: ['funder', 'late'],
    page: 4,
  })
})

test('a change of filter goes back to the first page', () => {
  expect(
    viewOf(Object.fromEntries(new URLSearchParams(queryOf(viewOf({ page: '7' }), { late: true })))),
  ).toMatchObject({ page: 1, late: true })
})

test.each([
  [{ partnership: '3;drop' }, { partnership: null }],
  [{ partnership: '99999999999999' }, { partnership: null }],
  [{ health: 'splendid' }, { health: null }],
  [{ kind: 'sideways' }, { kind: null }],
  [{ sort: 'password' }, { sort: 'title' }],
  [{ size: '100000' }, { size: 25 }],
  [{ page: '-2' }, { page: 1 }],
  [{ columns: 'nonsense' }, { columns: viewOf({}).columns }],
  [{ q: ['a', 'b'] }, { search: 'a' }],
])('nonsense in the address %o is left out', (parameters, expected) => {
  expect(viewOf(parameters)).toMatchObject(expected)
})
