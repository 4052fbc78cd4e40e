import { expect, it } from 'vitest'
import { byDue, moved } from './reorder'

it('moves one element up, down, and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b'])
})

it('sorts by the end of each date, the undated last and in their order', () => {
  const list = [
    { due: null, id: 1 },
    { due: '2027', id: 2 },
    { due: '2026-09', id: 3 },
    { due: null, id: 4 },
  ]
  expect(byDue(list).map(({ id }) => id)).toEqual([3, 2, 1, 4])
})
