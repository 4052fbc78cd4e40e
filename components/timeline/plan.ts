import { bandsOf, type PlacedBand } from './bands'
import { type Extent, extentOf, middle } from './days'
import { extentsOf } from './marks'
import { axisOf, percent } from './scale'
import type { TimelineBand, TimelineRow } from './types'

/** Everything that lies on the axis but the rows themselves. */
export type Plan = {
  axis: Extent
  bands: PlacedBand[]
  /** In hundredths of the axis; a word when it lies far outside. */
  today: number | 'earlier' | 'later' | null
  /** Where the earliest of the rows begins, in hundredths. */
  firstBar: number
}

/** Null when nothing has a date. */
export function planOf(rows: TimelineRow[], given: TimelineBand[], date: string): Plan | null {
  const [dates, bands, now] = [rows.flatMap(extentsOf), bandsOf(given), extentOf(date)]
  const axis = axisOf(dates.concat(bands.map((band) => band.extent)), now)
  if (!axis) return null
  const first = dates.reduce((least, { start }) => Math.min(least, start), dates[0]?.start ?? axis.start)
  return { axis, bands, today: now && todayOn(axis, now), firstBar: percent(axis, first) }
}

export function todayOn(axis: Extent, now: Extent): Plan['today'] {
  if (now.start < axis.start) return 'earlier'
  return now.end > axis.end ? 'later' : percent(axis, middle(now))
}
