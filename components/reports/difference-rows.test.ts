import { describe, expect, it } from 'vitest'
import { differenceRows } from './difference-rows'

const official = { due: '2026-10', reached: null, isReached: false, percent: 40 }
const report = { reached: null, forecast: null, percent: 40 }

describe('what a report would change', () => {
  it('sets the date reached beside the one expected; that all is done goes without saying', () => {
    expect(
      differenceRows({ ...report, kind: 'reached', reached: '2026-11-02', percent: null }, official),
    ).toEqual([{ field: 'actual', official: null, reported: '2026-11-02', due: '2026-10' }])
  })

  it('leaves out a percentage that a new forecast does not change', () => {
    expect(differenceRows({ ...report, kind: 'forecast', forecast: '2026-12' }, official)).toEqual([
      { field: 'forecast', official: '2026-10', reported: '2026-12' },
    ])
  })

  it('always shows the percentage of a report on progress', () => {
    expect(differenceRows({ ...report, kind: 'progress' }, official)).toEqual([
      { field: 'percent', official: 40, reported: 40 },
    ])
  })
})
