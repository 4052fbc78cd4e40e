import { describe, expect, it } from 'vitest'
import { dayOf } from '@/components/timeline/days'
import type { SentGroup, SentMark } from '@/lib/portfolio-timeline/sent'
import { chartPlan } from './chart-plan'
import { moveOf } from './keys'
import { linesOf } from './lines'
import { isWithin, placedMarks, placedPeriod } from './placed'
import { drawnLines, seenOf } from './seen'

const axis = { start: dayOf(2026), end: dayOf(2027) }

describe('chartPlan', () => {
  const dates = { start: null, end: null, first: null, last: null }

  it('reaches around the periods and what the milestones say', () => {
    const plan = chartPlan(
      [
        { ...dates, start: '2026-03' },
        { ...dates, last: '2027-08-20' },
      ],
      '2026-11-30',
    )
    expect(plan?.axis).toEqual({ start: dayOf(2026, 1), end: dayOf(2027, 8) })
    expect(plan?.today).toBeGreaterThan(40)
  })

  it('does not stretch to an agenda of half a century, unless there is nothing else', () => {
    const agenda = { ...dates, start: '2015', end: '2063' }
    expect(chartPlan([agenda, { ...dates, end: '2028' }], '2026-11-30')?.axis.end).toBe(dayOf(2029, 4))
    expect(chartPlan([{ ...agenda, start: null }], '2026-11-30')?.today).toBe('earlier')
  })

  it('is the year of the day when no project has a date, and not there without a project', () => {
    expect(chartPlan([dates], '2026-11-30')?.axis).toEqual({ start: dayOf(2026), end: dayOf(2027) })
    expect(chartPlan([], '2026-11-30')).toBeNull()
  })
})

describe('linesOf', () => {
  const groups: SentGroup[] = [
    ['Allemagne', '', [0, 2]],
    ['Belgique', '', [1]],
  ]

  it('puts the projects under the head of their group', () => {
    expect(linesOf(groups, new Set())).toEqual([
      { group: 0, project: null },
      { group: 0, project: 0 },
      { group: 0, project: 2 },
      { group: 1, project: null },
      { group: 1, project: 1 },
    ])
  })

  it('leaves the head of a closed group', () => {
    expect(linesOf(groups, new Set([0])).map(({ project }) => project)).toEqual([null, null, 1])
  })
})

describe('seenOf', () => {
  const measured = { scrolled: 0, height: 600, line: 50, count: 540, along: 0, width: 1000, track: 4000 }

  it('is what is in sight and a little more, at the beginning', () => {
    expect(seenOf(measured)).toEqual({ top: 0, first: 0, last: 20, from: 0, to: 37.5 })
  })

  it('covers what is in sight wherever one scrolls, and never more than there is', () => {
    for (let scrolled = 0; scrolled <= 540 * 50 - 600; scrolled += 97)
      for (const along of [0, 333, 1999, 3000]) {
        const seen = seenOf({ ...measured, scrolled, along })
        expect(seen.first).toBeLessThanOrEqual(Math.floor(scrolled / 50))
        expect(seen.last).toBeGreaterThanOrEqual(Math.min(540, Math.ceil((scrolled + 600) / 50)))
        expect(seen.last - seen.first).toBeLessThanOrEqual(36)
        expect(seen.last).toBeLessThanOrEqual(540)
        expect(seen.from).toBeLessThanOrEqual((along / 4000) * 100)
        expect(seen.to).toBeGreaterThanOrEqual(((along + 1000) / 4000) * 100)
      }
  })

  it('changes in steps, not with every pixel', () => {
    const seen = (scrolled: number, along: number) => ({
      ...seenOf({ ...measured, scrolled, along }),
      top: 0,
    })
    expect(seen(1010, 1010)).toEqual(seen(1040, 1400))
  })
})

describe('drawnLines', () => {
  it('keeps the line that has the focus, wherever it is', () => {
    expect(drawnLines({ first: 4, last: 7 }, 100, 5)).toEqual([4, 5, 6])
    expect(drawnLines({ first: 4, last: 7 }, 100, 0)).toEqual([0, 4, 5, 6])
    expect(drawnLines({ first: 4, last: 7 }, 100, 9)).toEqual([4, 5, 6, 9])
    expect(drawnLines({ first: 4, last: 90 }, 6, 50)).toEqual([4, 5])
  })
})

describe('moveOf', () => {
  const place = { lines: 20, page: 5, marks: 3, firstInSight: 1, isGroup: false, isRtl: false }
  const title = { line: 4, mark: null }

  it.each([
    ['ArrowDown', 5],
    ['ArrowUp', 3],
    ['PageDown', 9],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 19],
  ])('%s goes to the title of another line', (key, line) => {
    expect(moveOf(key, title, place)).toEqual({ line, mark: null })
  })

  it('goes along the marks, from the first in sight, and back to the title', () => {
    expect(moveOf('ArrowRight', title, place)).toEqual({ line: 4, mark: 1 })
    expect(moveOf('ArrowRight', { line: 4, mark: 2 }, place)).toEqual({ line: 4, mark: 2 })
    expect(moveOf('ArrowLeft', { line: 4, mark: 1 }, place)).toEqual({ line: 4, mark: 0 })
    expect(moveOf('ArrowLeft', { line: 4, mark: 0 }, place)).toEqual(title)
    expect(moveOf('End', { line: 4, mark: 0 }, place)).toEqual({ line: 4, mark: 2 })
    expect(moveOf('Home', { line: 4, mark: 2 }, place)).toEqual({ line: 4, mark: 0 })
    expect(moveOf('ArrowDown', { line: 4, mark: 2 }, place)).toEqual({ line: 5, mark: null })
  })

  it('goes onward to the left where one reads to the left', () => {
    expect(moveOf('ArrowLeft', title, { ...place, isRtl: true })).toEqual({ line: 4, mark: 1 })
    expect(moveOf('ArrowRight', { line: 4, mark: 0 }, { ...place, isRtl: true })).toEqual(title)
  })

  it('stays on the title of a line without marks', () => {
    expect(moveOf('ArrowRight', title, { ...place, marks: 0 })).toEqual(title)
  })

  it('opens and closes a group', () => {
    expect(moveOf('ArrowRight', title, { ...place, isGroup: true })).toBe('open')
    expect(moveOf('ArrowLeft', title, { ...place, isGroup: true })).toBe('close')
    expect(moveOf('ArrowLeft', title, { ...place, isGroup: true, isRtl: true })).toBe('open')
  })

  it('leaves other keys alone', () => expect(moveOf('Enter', title, place)).toBeNull())
})

describe('placedMarks', () => {
  const sent = (state: number, due: string, baseline = '', reached = ''): SentMark =>
    [...[1, 'Atelier', '', state, '', due, baseline, reached]] as SentMark

  it('is in the order of time, each where it is and where it was planned', () => {
    const [first, second] = placedMarks(
      [sent(0, '2026-12-02', '2026-07-02'), sent(3, '2026-03', '', '2026-02-01')],
      axis,
    )
    expect(first).toMatchObject({ state: 'reached', mark: { size: 0 }, baseline: null })
    expect(second).toMatchObject({ state: 'planned', baseline: { at: 50, size: 0 } })
  })

  it('draws no second mark where it was planned', () => {
    expect(placedMarks([sent(0, '2026-07-02', '2026-07-02')], axis)[0]?.baseline).toBeNull()
  })

  it('stands where it was due when it was reached on a day that nobody knows, and cuts what lies outside', () => {
    expect(placedMarks([sent(3, '2026-07-02')], axis)[0]?.mark.at).toBe(50)
    expect(placedMarks([sent(0, '2026-07-02', '2031')], axis)[0]?.baseline).toEqual({ at: 100, size: 0 })
    expect(placedMarks([sent(0, '')], axis)).toEqual([])
  })

  it('is drawn where a part of it is seen', () => {
    expect(isWithin({ at: 40, size: 5 }, 44, 60)).toBe(true)
    expect(isWithin({ at: 40, size: 0 }, 44, 60)).toBe(false)
  })
})

describe('placedPeriod', () => {
  it('has soft ends as far as they are not known', () => {
    expect(placedPeriod('2026-01-01', '2026-12-31', axis)).toMatchObject({
      at: 0,
      size: 100,
      softStart: 0,
      softEnd: 0,
    })
    expect(placedPeriod('2026-01', '2026-12', axis)).toMatchObject({ size: 100, softStart: 8, softEnd: 8 })
    expect(placedPeriod('2026', '2026', axis)).toMatchObject({ size: 100, softStart: 50, softEnd: 50 })
  })

  it('fades where only one end is known, and is not there without any', () => {
    expect(placedPeriod('2026-03-01', '', axis)).toMatchObject({ softStart: 0, softEnd: 100 })
    expect(placedPeriod('', '2026-03-01', axis)).toMatchObject({ at: 0, softStart: 100, softEnd: 0 })
    expect(placedPeriod('', '', axis)).toBeNull()
  })
})
