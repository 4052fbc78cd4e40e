import { describe, expect, it } from 'vitest'
import { dayOf, type Extent, extentOf } from './days'
import { marksOf } from './marks'
import { planOf } from './plan'
import { axisOf, lanesOf, percent, place } from './scale'
import { monthTicks, yearTicks } from './ticks'
import type { TimelineRow } from './types'

const axis2026: Extent = { start: dayOf(2026), end: dayOf(2027) }

describe('extentOf', () => {
  it.each([
    ['2026', dayOf(2026), 365],
    ['2024', dayOf(2024), 366],
    ['2024-02', dayOf(2024, 1), 29],
    ['2026-02', dayOf(2026, 1), 28],
    ['2026-12', dayOf(2026, 11), 31],
    ['2024-02-29', dayOf(2024, 1, 29), 1],
    ['0099', dayOf(99), 365],
  ])('%s is as long as what it may mean', (date, start, days) => {
    expect(extentOf(date)).toEqual({ start, end: start + days })
  })

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-02-29',
    '2026-01-00',
    '2026-1',
    'soon',
    null,
    undefined,
  ])('%s is no date', (date) => expect(extentOf(date)).toBeNull())

  it('counts from the epoch, whatever the time zone of the machine', () => {
    expect(extentOf('1970-01-01')).toEqual({ start: 0, end: 1 })
    expect(extentOf('2026-09-20')).toEqual({ start: 20_716, end: 20_717 })
  })
})

describe('axisOf', () => {
  const [march, november] = [extent('2026-03'), extent('2026-11')]

  it('has nothing to say of no dates', () => expect(axisOf([], extent('2026-05-01'))).toBeNull())

  it('is made of whole months with air at both ends', () => {
    expect(axisOf([march, november], null)).toEqual({ start: dayOf(2026, 1), end: dayOf(2027) })
  })

  it('reaches out to a today that is near', () => {
    expect(axisOf([march, november], extent('2027-01-15'))?.end).toBe(dayOf(2027, 1))
    expect(axisOf([march, november], extent('2026-01-15'))?.start).toBe(dayOf(2026))
  })

  it('does not stretch to a today that is far', () => {
    const alone = axisOf([march, november], null)
    expect(axisOf([march, november], extent('2031-01-15'))).toEqual(alone)
    expect(axisOf([march, november], extent('2016-01-15'))).toEqual(alone)
  })

  it('has width even for a single day', () => {
    const axis = axisOf([extent('2026-06-15')], null)
    expect(axis).toEqual({ start: dayOf(2026, 5), end: dayOf(2026, 6) })
  })
})

describe('places', () => {
  it('runs from 0 to 100', () => {
    expect(percent(axis2026, dayOf(2026))).toBe(0)
    expect(percent(axis2026, dayOf(2027))).toBe(100)
    expect(place(axis2026, extent('2026'))).toEqual({ at: 0, size: 100 })
    expect(place(axis2026, extent('2026-01')).size).toBeCloseTo((31 / 365) * 100, 2)
  })

  it('puts bands that overlap in lanes of their own, and reuses a lane that is free', () => {
    expect(lanesOf([extent('2026-03'), extent('2026'), extent('2027')])).toEqual([1, 0, 0])
    expect(lanesOf([])).toEqual([])
  })
})

describe('ticks', () => {
  it('cuts the first and the last year to the axis', () => {
    const ticks = yearTicks({ start: dayOf(2025, 10), end: dayOf(2027, 2) })
    expect(ticks.map((tick) => tick.year)).toEqual([2025, 2026, 2027])
    expect(ticks.reduce((sum, tick) => sum + tick.size, 0)).toBeCloseTo(100, 1)
  })

  it('thins out when the axis is centuries long', () => {
    const axis = { start: dayOf(201), end: dayOf(2027) }
    expect(yearTicks(axis).length).toBeLessThanOrEqual(60)
    expect(monthTicks(axis)).toEqual([])
  })

  it('knows the length of each month', () => {
    const ticks = monthTicks({ start: dayOf(2023, 11), end: dayOf(2024, 2) })
    expect(ticks).toEqual([
      { year: 2023, month: 11, days: 31 },
      { year: 2024, month: 0, days: 31 },
      { year: 2024, month: 1, days: 29 },
    ])
  })
})

describe('marksOf', () => {
  it('draws a day as a point, a month and a year as wide as themselves', () => {
    expect(marks({ baseline: '2026-07-02' }).baseline).toEqual({ at: 50, size: 0 })
    expect(marks({ baseline: '2026-12' }).baseline?.size).toBeCloseTo(8.49, 2)
    expect(marks({ forecast: '2026' }).end).toEqual({ at: 0, size: 100, isActual: false })
  })

  it('prefers the actual date to the forecast', () => {
    expect(marks({ forecast: '2026-03-01', actual: '2026-07-02' }).end).toEqual({
      at: 50,
      size: 0,
      isActual: true,
    })
  })

  it('draws slippage between the baseline and what came of it, later or earlier', () => {
    const late = marks({ baseline: '2026-02', forecast: '2026-04' }).slip
    expect(late).toEqual(place(axis2026, extent('2026-03')))
    expect(marks({ baseline: '2026-04', actual: '2026-02' }).slip).toEqual(late)
  })

  it('claims no slippage between dates that may be the same day', () => {
    expect(marks({ baseline: '2026', forecast: '2026-09-10' }).slip).toBeNull()
    expect(marks({ baseline: '2026-03-20', actual: '2026-03' }).slip).toBeNull()
  })

  it('spans from the start to the middle of the end, and says how much of it is unsure', () => {
    expect(marks({ start: '2026-01-01', forecast: '2026-07-02' }).span).toEqual({ at: 0, size: 50, fade: 0 })
    expect(marks({ start: '2026-01', forecast: '2026-07-02' }).span?.fade).toBe(17)
    const alone = { ...place(axis2026, extent('2026-02')), fade: 100 }
    expect(marks({ start: '2026-02' }).span).toEqual(alone)
    expect(marks({ start: '2026-02', actual: '2026-01-05' }).span).toEqual(alone)
  })
})

describe('planOf', () => {
  const milestone = row({ baseline: '2026-07-01' })

  it('has nothing to draw when nothing has a date', () => {
    expect(planOf([row({})], [], '2026-07-01')).toBeNull()
    expect(
      planOf([row({ baseline: 'soon' })], [{ id: 1, label: '', start: '2026', end: '' }], '2026-07-01'),
    ).toBeNull()
  })

  it('says on which side a far today lies', () => {
    expect(planOf([milestone], [], '2039-01-01')?.today).toBe('later')
    expect(planOf([milestone], [], '2011-01-01')?.today).toBe('earlier')
    expect(planOf([milestone], [], '2026-07-01')?.today).toBe(50)
    expect(planOf([milestone], [], '')?.today).toBeNull()
  })

  it('takes in the bands, even those written backwards', () => {
    const plan = planOf([milestone], [{ id: 1, label: '', start: '2027-12', end: '2026' }], '2026-07-01')
    expect(plan?.bands).toMatchObject([
      { extent: { start: dayOf(2026), end: dayOf(2028) }, lane: 0, isSure: false },
    ])
    expect(plan?.axis).toEqual({ start: dayOf(2025, 11), end: dayOf(2028, 1) })
  })
})

function marks(dates: Partial<TimelineRow>) {
  return marksOf(row(dates), axis2026)
}

function row(dates: Partial<TimelineRow>): TimelineRow {
  return { id: 1, label: '', state: 'planned', stateWord: '', summary: '', ...dates }
}

function extent(date: string): Extent {
  const extent = extentOf(date)
  if (!extent) throw new Error(`${date} is no date`)
  return extent
}
