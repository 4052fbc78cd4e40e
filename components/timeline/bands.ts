import { type Extent, extentOf, isDay } from './days'
import { lanesOf } from './scale'
import type { TimelineBand } from './types'

export type PlacedBand = {
  id: TimelineBand['id']
  label: string
  extent: Extent
  isSure: boolean
  lane: number
}

/** Those with two real dates, whichever comes first, each in a lane where it overlaps no other. */
export function bandsOf(bands: TimelineBand[]): PlacedBand[] {
  const drawn = bands.flatMap(({ id, label, ...dates }) => {
    const [start, end] = [extentOf(dates.start), extentOf(dates.end)]
    if (!start || !end) return []
    const extent = { start: Math.min(start.start, end.start), end: Math.max(start.end, end.end) }
    return { id, label, extent, isSure: isDay(start) && isDay(end) }
  })
  const lanes = lanesOf(drawn.map((band) => band.extent))
  return drawn.map((band, index) => ({ ...band, lane: lanes[index] ?? 0 }))
}
