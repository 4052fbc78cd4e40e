import { describe, expect, test } from 'vitest'
import { noCommitteeRelation } from '@/lib/access/permissions'
import { decisionStatuses, isOverdue, movesFrom, needsReason, standingTo } from './rules'

const manager = { manages: true, owns: false }
const owner = { manages: false, owns: true }

describe('who brings a decision where', () => {
  test.each([
    ['open', ['in_progress', 'done', 'superseded', 'abandoned'], ['in_progress', 'done']],
    ['in_progress', ['done', 'superseded', 'abandoned'], ['done']],
    ['done', ['confirmed', 'in_progress'], []],
    ['confirmed', [], []],
    ['superseded', ['open'], []],
    ['abandoned', ['open'], []],
  ] as const)('from %s', (status, managers, owners) => {
    expect(movesFrom(status, manager)).toEqual(managers)
    expect(movesFrom(status, owner)).toEqual(owners)
    expect(movesFrom(status, { manages: false, owns: false })).toEqual([])
  })
  test('who manages the committee of a decision addressed to them does all that a manager does', () => {
    expect(movesFrom('done', { manages: true, owns: true })).toContain('confirmed')
  })
})

test('what sets aside or steps back needs a reason', () => {
  const moves = decisionStatuses.flatMap((from) => movesFrom(from, manager).map((to) => [from, to] as const))
  const reasoned = moves.filter(([from, to]) => needsReason(from, to)).map((move) => move.join(' → '))
  expect(reasoned).toEqual([
    'open → superseded',
    'open → abandoned',
    'in_progress → superseded',
    'in_progress → abandoned',
    'done → in_progress',
    'superseded → open',
    'abandoned → open',
  ])
})

describe('late', () => {
  test.each([
    ['open', '2026-11-20', true],
    ['in_progress', '2026-11-20', true],
    ['open', '2026-11-21', false],
    ['open', null, false],
    ['done', '2026-11-20', false],
    ['confirmed', '2020-01-01', false],
    ['superseded', '2020-01-01', false],
    ['abandoned', '2020-01-01', false],
  ] as const)('%s, due %s, on 21 November 2026: %s', (status, dueOn, expected) => {
    expect(isOverdue({ status, dueOn }, '2026-11-21')).toBe(expected)
  })
})

describe('how one stands to a decision', () => {
  const party = { ...noCommitteeRelation, isParty: true }
  const seated = { ...noCommitteeRelation, seat: 'member' as const }
  test.each([
    ['director', noCommitteeRelation, 1, { manages: true, owns: true }],
    ['director', noCommitteeRelation, 2, { manages: true, owns: false }],
    ['officer', { ...noCommitteeRelation, follows: true }, 2, { manages: true, owns: false }],
    ['officer', noCommitteeRelation, 1, { manages: false, owns: true }],
    ['liaison', party, 1, { manages: false, owns: true }],
    ['liaison', party, 2, { manages: false, owns: false }],
    ['liaison', party, null, { manages: false, owns: false }],
    ['liaison', noCommitteeRelation, 1, { manages: false, owns: false }],
    ['committee_member', seated, 1, { manages: false, owns: true }],
    ['auditor', noCommitteeRelation, 1, { manages: false, owns: false }],
    ['administrator', noCommitteeRelation, 1, { manages: false, owns: false }],
  ] as const)('%s', (role, relation, ownerOrganisationId, expected) => {
    expect(standingTo({ role, organisationId: 1 }, relation, ownerOrganisationId)).toEqual(expected)
  })
})
