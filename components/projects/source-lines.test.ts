import { expect, test } from 'vitest'
import { countLines } from './source-lines'

test.each([
  ['7', 1],
  ['9,13', 2],
  ['27-28', 2],
  ['39-73', 35],
  ['81,95-97', 4],
])('%s is %i', (lines, count) => {
  expect(countLines(lines)).toBe(count)
})
