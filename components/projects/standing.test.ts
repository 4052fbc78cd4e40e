import { expect, it } from 'vitest'
import type { MilestoneRow } from '@/lib/milestones/queries'
import { slipToShow } from './milestone-slip'
import { standingOf } from './standing'

const today = '2026-11-21'
let lastId = 0
const milestone = (given: Partial<MilestoneRow> = {}): MilestoneRow => ({
  id: ++lastId,
  kind: 'training',
  title: { fr: 'Jalon' },
  place: null,
  responsible: null,
  responsibleAcronym: null,
  begin: null,
  due: null,
  baseline: null,
  isReached: false,
  reached: null,
  isCancelled: false,
  percent: 0,
  weight: 1,
  reportedKind: null,
  reportedReached: null,
  reportedForecast: null,
  reportedPercent: null,
  ...given,
})

it('counts what is late; a month is late when it is over', () => {
  const milestones = [
    milestone({ due: '2026-11-20' }),
    milestone({ due: '2026-11' }),
    milestone({ due: '2026-10' }),
  ]
  expect(standingOf(milestones, today).late).toBe(2)
})

it('names the first open milestone still to come', () => {
  const next = milestone({ due: '2026-12' })
  const others = [
    milestone({ due: '2027' }),
    milestone({ due: '2026-11-20' }),
    milestone({ due: '2026-11-30', isCancelled: true }),
    milestone({ due: '2026-11-22', isReached: true }),
    milestone(),
  ]
  expect(standingOf([...others, next], today).next).toBe(next)
  expect(standingOf(others.slice(1), today).next).toBeNull()
})

it('says what progress would be if everything reported were accepted', () => {
  const milestones = [
    milestone({ isReached: true, percent: 100 }),
    milestone({ percent: 40, reportedKind: 'progress', reportedPercent: 70 }),
    milestone({ weight: 2, reportedKind: 'reached' }),
    milestone({ weight: 6, isCancelled: true, percent: 90 }),
    milestone({ percent: 30, reportedKind: 'forecast', reportedPercent: null }),
  ]
  expect(standingOf(milestones, today).reportedProgress).toBe((100 + 70 + 2 * 100 + 30) / 5)
})

it('reports no progress where nothing awaits or nothing weighs', () => {
  expect(standingOf([milestone({ percent: 40 })], today).reportedProgress).toBeNull()
  expect(standingOf([milestone({ weight: 0, reportedKind: 'reached' })], today).reportedProgress).toBeNull()
})

it('counts what a director would approve: dated, open, without a baseline', () => {
  const milestones = [
    milestone({ due: '2027' }),
    milestone({ due: '2027', baseline: '2026' }),
    milestone({ due: '2027', isReached: true }),
    milestone({ due: '2027', isCancelled: true }),
    milestone(),
  ]
  expect(standingOf(milestones, today).withoutBaseline).toBe(1)
})

it.each([
  ['2026-03-12', '2026-04-03', 22],
  ['2026-03-12', '2026-03-10', -2],
  ['2026-03', '2026-04-03', null],
  ['2026-03-12', '2026-04', null],
  [null, '2026-04-03', null],
  ['2026-03-12', null, null],
])('from %s to %s slips %s days', (baseline, now, days) => expect(slipToShow(baseline, now)).toBe(days))
