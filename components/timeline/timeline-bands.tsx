import type { PlacedBand } from './bands'
import type { Extent } from './days'
import styles from './head.module.css'
import { place } from './scale'
import { variables } from './variables'

export function TimelineBands({ axis, bands, name }: { axis: Extent; bands: PlacedBand[]; name: string }) {
  return (
    <ul aria-label={name} className={styles.bands}>
      {bands.map(({ id, label, extent, isSure, lane }) => {
        const { at, size } = place(axis, extent)
        return (
          <li
            className={isSure ? styles.band : styles.softBand}
            key={id}
            style={variables({ '--lane': lane, insetInlineStart: `${at}%`, inlineSize: `${size}%` })}
            title={label}
          >
            <span>{label}</span>
          </li>
        )
      })}
    </ul>
  )
}
