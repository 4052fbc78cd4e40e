import { expect } from 'vitest'
import type { PositionSums, PositionTable } from '@/lib/budgets/position-tables'
import { type Amount, toAmount } from '@/lib/money/amount'
import { sum } from '@/lib/money/arithmetic'

const columns = ['committed', 'disbursed', 'spent', 'remaining'] as const
const waiting = ['committed', 'disbursed', 'spent'] as const

/** Every figure of a line, to be compared. */
export const figuresOf = ({ funded, position, schedule, withoutRate }: PositionSums) => ({
  funded,
  position,
  schedule,
  withoutRate,
})

export const expectPartsToMakeTheWhole = ({ lines, whole }: PositionTable) => {
  const none = toAmount('0')
  const added = (of: (sums: PositionSums) => Amount | undefined | null) =>
    sum(lines.map((line) => of(line) ?? none))
  for (const column of columns) expect(added(({ position }) => position[column])).toBe(whole.position[column])
  for (const part of waiting)
    expect(added(({ position }) => position.awaiting[part])).toBe(whole.position.awaiting[part])
  expect(added(({ funded }) => funded)).toBe(whole.funded ?? '0')
  expect(added(({ schedule }) => schedule?.planned)).toBe(whole.schedule?.planned ?? '0')
  // Where one is not known, neither is the whole.
  if (lines.some(({ schedule }) => schedule?.gap === null)) expect(whole.schedule?.gap).toBeNull()
  else if (whole.schedule?.gap !== null)
    expect(added(({ schedule }) => schedule?.gap)).toBe(whole.schedule?.gap ?? '0')
  expect(lines.reduce((count, { withoutRate }) => count + withoutRate, 0)).toBe(whole.withoutRate)
}
