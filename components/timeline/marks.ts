import { type Extent, extentOf, isDay, middle } from './days'
import { type Place, percent, place } from './scale'
import type { TimelineRow } from './types'

export type Marks = {
  baseline: Place | null
  end: (Place & { isActual: boolean }) | null
  /** `fade` is how much of the span its start may be anywhere in, in hundredths of the span. */
  span: (Place & { fade: number }) | null
  slip: Place | null
}

type Dates = Pick<TimelineRow, 'start' | 'baseline' | 'forecast' | 'actual'>

export function extentsOf(row: Dates): Extent[] {
  return [row.start, row.baseline, row.forecast, row.actual].flatMap((date) => extentOf(date) ?? [])
}

/** Once the actual date is known, the forecast is history and not drawn. */
export function marksOf(row: Dates, axis: Extent): Marks {
  const [start, baseline, actual] = [extentOf(row.start), extentOf(row.baseline), extentOf(row.actual)]
  const end = actual ?? extentOf(row.forecast)
  const last = end ?? baseline
  return {
    baseline: baseline && mark(axis, baseline),
    end: end && { ...mark(axis, end), isActual: actual !== null },
    span: start && spanOf(axis, start, last),
    slip: baseline && end && slipOf(axis, baseline, end),
  }
}

/** A day is a point without size; a month or a year is as wide as itself. */
function mark(axis: Extent, extent: Extent): Place {
  return isDay(extent) ? { at: percent(axis, middle(extent)), size: 0 } : place(axis, extent)
}

function spanOf(axis: Extent, start: Extent, last: Extent | null): Marks['span'] {
  const end = Math.max(start.end, last ? middle(last) : start.end)
  const fade = isDay(start) ? 0 : Math.round(((start.end - start.start) / (end - start.start)) * 100)
  return { ...place(axis, { start: start.start, end }), fade }
}

/** Dates that may mean the same day have not slipped, as far as anyone knows. */
function slipOf(axis: Extent, baseline: Extent, end: Extent): Place | null {
  const [first, second] = end.start < baseline.start ? [end, baseline] : [baseline, end]
  if (first.end > second.start) return null
  const start = isDay(first) ? middle(first) : first.end
  return place(axis, { start, end: isDay(second) ? middle(second) : second.start })
}
