import { describe, expect, it } from 'vitest'
import { timelineQueryOf, timelineViewOf } from './filters'

const today = { today: '2026-11-30', maySeePast: true }

describe('the view in the address', () => {
  it.each([
    ['', ''],
    ['?group=programme', '?group=programme'],
    ['?partnership=3&on=2025-01-31', '?partnership=3&on=2025-01-31'],
    ['?status=closed&group=programme&zoom=month', '?status=closed&group=programme&zoom=month'],
    ['?group=partnership&zoom=year', ''],
    ['?group=colour&zoom=week&on=2027-01-01', ''],
  ])('%s is written %s', (address, written) => {
    const view = timelineViewOf(Object.fromEntries(new URLSearchParams(address)), today)
    expect(timelineQueryOf(view)).toBe(written)
  })

  it('shows no past day to those who may not see it', () => {
    expect(timelineViewOf({ on: '2025-01-31' }, { ...today, maySeePast: false }).asAt.day).toBe('2026-11-30')
  })
})
