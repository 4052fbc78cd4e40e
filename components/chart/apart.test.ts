import { expect, test } from 'vitest'
import { apart } from './apart'

const end = 3

test('labels that would cover one another are moved apart, others stay', () => {
  expect(
    apart(
      [
        { end, y: 50 },
        { end, y: 10 },
        { end, y: 52 },
        { end: 1, y: 51 },
      ],
      300,
    ),
  ).toEqual([0, 0, 15, 0])
})

test('at the foot they are moved up, and none leaves the drawing', () => {
  expect(
    apart(
      [
        { end, y: 300 },
        { end, y: 299 },
        { end, y: 298 },
      ],
      300,
    ),
  ).toEqual([0, -16, -32])
})
