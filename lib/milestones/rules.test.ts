import { describe, expect, test } from 'vitest'
import { needsReason, slippageDays, stateOf } from './rules'

const open = { isReached: false, isCancelled: false }

describe('the state of a milestone', () => {
  test.each([
    ['2026-11-20', 'late'],
    ['2026-11-21', 'due'],
    ['2026-12-05', 'due'],
    ['2026-12-06', 'planned'],
    ['2026-10', 'late'],
    ['2026-11', 'due'],
    ['2026-12', 'due'],
    ['2027-01', 'planned'],
    ['2025', 'late'],
    ['2026', 'due'],
    ['2027', 'planned'],
    [null, 'planned'],
  ])('due %s, on 21 November 2026, is %s', (due, state) => {
    expect(stateOf({ ...open, due }, '2026-11-21')).toBe(state)
  })
  test('facts come before dates', () => {
    expect(stateOf({ isReached: true, isCancelled: false, due: '2020' }, '2026-11-21')).toBe('reached')
    expect(stateOf({ isReached: true, isCancelled: true, due: '2020' }, '2026-11-21')).toBe('cancelled')
  })
})

test('slippage counts the days between the last days', () => {
  expect(slippageDays('2026-01', '2026-02-10')).toBe(10)
  expect(slippageDays('2026-02-10', '2026-01')).toBe(-10)
  expect(slippageDays(null, '2026')).toBeNull()
})

test('only a later date needs a reason', () => {
  expect(needsReason('2026-11', '2026-12')).toBe(true)
  expect(needsReason('2026-12', '2026-11')).toBe(false)
  expect(needsReason('2026-12', '2026-12')).toBe(false)
  expect(needsReason(null, '2026-12')).toBe(false)
  expect(needsReason('2026-12', null)).toBe(false)
})
