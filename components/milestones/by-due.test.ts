import { expect, it } from 'vitest'
import { byDue } from './by-due'

it('sorts by the end of each date, the undated last and in their order', () => {
  const list = [
    { due: null, id: 1 },
    { due: '2027', id: 2 },
    { due: '2026-09', id: 3 },
    { due: null, id: 4 },
  ]
  expect(byDue(list).map(({ id }) => id)).toEqual([3, 2, 1, 4])
})
