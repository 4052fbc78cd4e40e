import { describe, expect, it } from 'vitest'
import { isWithinSpan, phaseSpans } from './phase-span'

const phases = [
  { id: 1, months: 6 },
  { id: 2, months: 24 },
  { id: 3, months: 6 },
]

describe('phaseSpans', () => {
  it('places phases end to end from a month', () => {
    expect(phaseSpans('2026-01', phases)).toEqual([
      { id: 1, start: '2026-01', end: '2026-06' },
      { id: 2, start: '2026-07', end: '2028-06' },
      { id: 3, start: '2028-07', end: '2028-12' },
    ])
  })

  it('places phases end to end from a day, without drifting after a short month', () => {
    expect(
      phaseSpans('2025-08-31', [
        { id: 1, months: 6 },
        { id: 2, months: 1 },
      ]),
    ).toEqual([
      { id: 1, start: '2025-08-31', end: '2026-02-27' },
      { id: 2, start: '2026-02-28', end: '2026-03-30' },
    ])
  })

  it.each([null, '2017'])('does not place them from %s', (start) =>
    expect(phaseSpans(start, phases)).toBeNull(),
  )
})

describe('isWithinSpan', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('a month is whole: %s is %s', (today, within) =>
    expect(isWithinSpan({ id: 1, start: '2026-01', end: '2026-06' }, today)).toBe(within),
  )

  it('includes both days', () => {
    const span = { id: 1, start: '2026-01-15', end: '2026-07-14' }
    expect(
      ['2026-01-14', '2026-01-15', '2026-07-14', '2026-07-15'].map((day) => isWithinSpan(span, day)),
    ).toEqual([false, true, true, false])
  })
})
