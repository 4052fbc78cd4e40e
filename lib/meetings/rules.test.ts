import { describe, expect, test } from 'vitest'
import { itemTimes, mandateCovers, meetingStates, meetingVerbs, quorumOf, stateAfter } from './rules'

test('the states follow one another along these ways and no others', () => {
  const ways = meetingStates.flatMap((state) =>
    meetingVerbs.flatMap((verb) => {
      const next = stateAfter(state, verb)
      return next ? [`${state} ${verb} ${next}`] : []
    }),
  )
  expect(ways).toEqual([
    'planned convene convened',
    'planned hold held',
    'planned postpone postponed',
    'planned cancel cancelled',
    'convened hold held',
    'convened postpone postponed',
    'convened cancel cancelled',
    'postponed cancel cancelled',
    'postponed reinstate planned',
    'cancelled reinstate planned',
  ])
})

describe('a mandate covers', () => {
  const mandate = { mandateFrom: '2026-03-01', mandateTo: '2026-06-30' }
  test.each([
    ['2026-03-01', true],
    ['2026-06-30', true],
    ['2026-02-28', false],
    ['2026-07-01', false],
    ['2026-02', false],
    ['2026-06', true],
    ['2026', true],
    ['2025', false],
    [null, true],
  ])('%s: %s', (date, covered) => expect(mandateCovers(mandate, date)).toBe(covered))
  test('any day where it is open', () =>
    expect(mandateCovers({ mandateFrom: null, mandateTo: null }, '1999')).toBe(true))
})

describe('the quorum', () => {
  const open = { mandateFrom: null, mandateTo: null }
  const seats = [
    { ...open, role: 'chair', kind: 'present' },
    { ...open, role: 'member', kind: 'represented' },
    { ...open, role: 'member', kind: 'excused' },
    { ...open, role: 'member', kind: null },
    { ...open, role: 'member', kind: 'absent' },
    { mandateFrom: null, mandateTo: '2020-12-31', role: 'member', kind: 'present' },
    { ...open, role: 'secretary', kind: 'present' },
    { ...open, role: 'observer', kind: 'present' },
  ] as const
  const on = (quorumKind: 'seats' | 'share' | null, quorumValue: number | null) =>
    quorumOf(seats, { quorumKind, quorumValue }, '2026-05-04')

  test('counts the seats that vote that day, present or represented', () =>
    expect(on('seats', 2)).toEqual({ voting: 5, attending: 2, needed: 2, isReached: true }))
  test('of a share is rounded up', () =>
    expect(on('share', 50)).toEqual({ voting: 5, attending: 2, needed: 3, isReached: false }))
  test('without a rule is neither reached nor missed', () =>
    expect(on(null, null)).toMatchObject({ needed: null, isReached: null }))
})

describe('items begin', () => {
  test('one after the other', () =>
    expect(itemTimes('09:45', [20, 70, 5])).toEqual(['09:45', '10:05', '11:15']))
  test('no longer at a known time after one of unknown length', () =>
    expect(itemTimes('09:00', [15, null, 10])).toEqual(['09:00', '09:15', null]))
  test('at no known time when the meeting does not', () =>
    expect(itemTimes(null, [15, 10])).toEqual([null, null]))
})
