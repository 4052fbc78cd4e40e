import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '@/lib/access/permissions'
import { byUrgency, kindsOf, placeOf, urgencies, urgencyOf, workKinds } from './rules'

const today = '2026-11-22'
const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'))
const partial = day.chain((whole) => fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4)))
const item = fc.record({ due: fc.option(partial), since: fc.option(day) })

describe('urgency', () => {
  test('a month is overdue when it is over, a day when it is past', () => {
    expect(urgencyOf({ due: '2026-11' }, today)).toBe('dated')
    expect(urgencyOf({ due: '2026-10' }, today)).toBe('overdue')
    expect(urgencyOf({ due: today }, today)).toBe('dated')
    expect(urgencyOf({ due: '2026-11-21' }, today)).toBe('overdue')
    expect(urgencyOf({ due: null }, today)).toBe('waiting')
  })

  test('the overdue come first, then what has a date, then what has waited longest', () => {
    const [late, soon, old, recent, unknown] = [
      { due: '2026-11-01', since: null },
      { due: '2026-12', since: '2020-01-01' },
      { due: null, since: '2026-10-01' },
      { due: null, since: '2026-11-20' },
      { due: null, since: null },
    ]
    expect([unknown, recent, soon, old, late].sort(byUrgency)).toEqual([late, soon, old, recent, unknown])
  })

  test('whatever the items, the sorted list goes from one urgency to the next', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const sorted = items.toSorted(byUrgency).map((one) => urgencies.indexOf(urgencyOf(one, today)))
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
      }),
    )
  })
})

test('each thing has its place, and is done nowhere else', () => {
  const ids = { id: 5, projectId: 2, milestoneId: 3, meetingId: 4, firstId: 6 }
  for (const kind of workKinds) expect(placeOf({ kind, ...ids })).not.toMatch(/null|undefined/)
  expect(placeOf({ kind: 'validateReport', ...ids })).toBe('/projects/2/milestones/3#report-5')
  expect(placeOf({ kind: 'dueReport', ...ids })).toBe('/projects/2/milestones/5#log')
  expect(placeOf({ kind: 'answerComments', ...ids })).toBe('/meetings/4/minutes#comment-6')
  expect(placeOf({ kind: 'carryOut', ...ids })).toBe('/decisions/5#follow-up')
})

test('nothing waits for a reader, and every kind waits for somebody', () => {
  expect(kindsOf('auditor')).toEqual([])
  expect(new Set(roles.flatMap(kindsOf))).toEqual(new Set(workKinds))
})
