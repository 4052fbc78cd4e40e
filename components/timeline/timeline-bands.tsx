import { type Extent, extentOf, isDay } from './days'
import { lanesOf, place } from './scale'
import styles from './timeline.module.css'
import type { TimelineBand } from './types'
import { variables } from './variables'

export function TimelineBands({ axis, bands, name }: { axis: Extent; bands: TimelineBand[]; name: string }) {
  const drawn = bands.flatMap((band) => {
    const [start, end] = [extentOf(band.start), extentOf(band.end)]
    if (!start || !end) return []
    const extent = { start: Math.min(start.start, end.start), end: Math.max(start.end, end.end) }
    return { ...band, extent, isSure: isDay(start) && isDay(end) }
  })
  const lanes = lanesOf(drawn.map((band) => band.extent))
  return (
    <ul
      aria-label={name}
      className={styles.bands}
      style={variables({ '--lanes': Math.max(0, ...lanes) + 1 })}
    >
      {drawn.map(({ id, label, extent, isSure }, index) => {
        const { at, size } = place(axis, extent)
        return (
          <li
            className={isSure ? styles.band : styles.softBand}
            key={id}
            style={variables({
              '--lane': lanes[index] ?? 0,
              insetInlineStart: `${at}%`,
              inlineSize: `${size}%`,
            })}
            title={label}
          >
            <span>{label}</span>
          </li>
        )
      })}
    </ul>
  )
}
