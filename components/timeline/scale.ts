import { dayOf, type Extent, monthOf } from './days'

/** In hundredths of the axis, to be written as CSS percentages from the inline start. */
export type Place = { at: number; size: number }

const NEAR = 92

/** Whole months around everything, with air at both ends; today belongs to it only when it is near. */
export function axisOf(extents: Extent[], today: Extent | null): Extent | null {
  if (extents.length === 0) return null
  const data = hull(extents)
  const reach = Math.max(NEAR, (data.end - data.start) * 0.15)
  const isNear = today && today.start >= data.start - reach && today.end <= data.end + reach
  const { start, end } = isNear ? hull([data, today]) : data
  const air = Math.max(10, (end - start) * 0.02)
  const [first, last] = [monthOf(start - air), monthOf(end + air)]
  return { start: dayOf(first.year, first.month), end: dayOf(last.year, last.month + 1) }
}

export function place(axis: Extent, extent: Extent): Place {
  return { at: percent(axis, extent.start), size: round(((extent.end - extent.start) / length(axis)) * 100) }
}

export function percent(axis: Extent, day: number): number {
  return round(((day - axis.start) / length(axis)) * 100)
}

export function yearsIn(axis: Extent): number {
  return round(length(axis) / 365.25)
}

/** The lowest lane in which each extent meets none before it. */
export function lanesOf(extents: Extent[]): number[] {
  const [ends, lanes]: [number[], number[]] = [[], []]
  const order = extents.map((extent, index) => ({ ...extent, index })).sort((a, b) => a.start - b.start)
  for (const { start, end, index } of order) {
    const free = ends.findIndex((taken) => taken <= start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = end
    lanes[index] = lane
  }
  return lanes
}

// Not Math.min(...), whose arguments have a limit.
function hull(extents: Extent[]): Extent {
  return extents.reduce((all, one) => ({
    start: Math.min(all.start, one.start),
    end: Math.max(all.end, one.end),
  }))
}

function length(extent: Extent): number {
  return extent.end - extent.start
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
