import { expect, test } from 'vitest'
import { curvesOf } from '@/lib/finance-charts/curves'
import { curveLines } from './curve-lines'
import { placeOfDay } from './place'

const today = '2026-11-22'
const row = { currency: 'EUR', grain: 'month', missing: 0, unscheduled: '0' } as const
const [curve] = curvesOf(
  [
    { ...row, on: '2026-03-31', planned: '100', actual: '0' },
    { ...row, on: today, planned: '100', actual: '80' },
    { ...row, on: '2027-06-30', planned: '300', actual: null },
  ],
  today,
)

test('the curve rises within the months in which something moved, and the actual one ends today', () => {
  const { points, from, to, now } = curveLines(curve ?? fail(), 'fr')
  expect(points.map(({ title, places }) => [title, ...places])).toEqual([
    ['1er mars 2026', 0, 0],
    ['31 mars 2026', 0, 100],
    ['1er novembre 2026', 0, 100],
    ['22 novembre 2026', 80, 100],
    ['1er juin 2027', null, 100],
    ['30 juin 2027', null, 300],
  ])
  expect([from, now.at, to]).toEqual(['2026-03-01', today, '2027-06-30'].map(placeOfDay))
})

const fail = () => {
  throw new Error('no curve')
}
