import { expect, it } from 'vitest'
import { inOrder, moved } from './reorder'

it('moves one element up, down, and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b'])
})

it('puts lines in an order in which one is missing and another came since', () => {
  const lines = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 5 }]
  expect(inOrder(lines, [3, 4, 2, 1]).map(({ id }) => id)).toEqual([3, 2, 1, 5])
})
