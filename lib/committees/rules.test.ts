import { expect, test } from 'vitest'
import { gapsOf, longestCode, proposedCode, scopeOf, seatsForQuorum } from './rules'

test('a share of the seats is rounded up, a number is taken as it is', () => {
  expect(seatsForQuorum({ kind: 'share', value: 50 }, 5)).toBe(3)
  expect(seatsForQuorum({ kind: 'share', value: 60 }, 3)).toBe(2)
  expect(seatsForQuorum({ kind: 'share', value: 100 }, 4)).toBe(4)
  expect(seatsForQuorum({ kind: 'seats', value: 2 }, 5)).toBe(2)
})

test.each([
  ['steering_committee', 'RECOMING', 'COPIL-RECOMING'],
  ['follow_up_committee', 'Maghrib Belgium', 'SUIVI-MAGHRIB-BELGIUM'],
  ['forum', 'Équité', 'FORUM-EQUITE'],
  ['joint_commission', '', 'CM'],
  ['ministerial_commission', 'لجنة', 'CMIN'],
  [null, 'RECOMING', ''],
] as const)('the code of a %s on %s is %s', (kind, overseen, code) => {
  expect(proposedCode(kind, overseen)).toBe(code)
})

test('a proposed code is never too long, nor ends with a hyphen', () => {
  const code = proposedCode('steering_committee', 'ABCDEFGHIJKLMNOPQRSTUVW XYZ')
  expect(code.length).toBeLessThanOrEqual(longestCode)
  expect(code).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
})

test('a committee oversees a programme, a partnership or projects', () => {
  expect(scopeOf({ programmeId: 1, partnershipId: null })).toBe('programme')
  expect(scopeOf({ programmeId: null, partnershipId: 1 })).toBe('partnership')
  expect(scopeOf({ programmeId: null, partnershipId: null })).toBe('projects')
})

test('what lacks is said, most useful first', () => {
  const whole = {
    membersAreComplete: true,
    overseen: 1,
    seats: [{ role: 'chair' as const, representative: 'A' }],
    hasQuorum: true,
    hasText: true,
    missingLanguages: [],
  }
  expect(gapsOf(whole)).toEqual([])
  expect(
    gapsOf({
      ...whole,
      membersAreComplete: false,
      seats: [{ role: 'member', representative: null }],
      hasQuorum: false,
    }),
  ).toEqual(['members', 'chair', 'representatives', 'quorum'])
})
