import styles from './chart.module.css'
import { trendLook } from './trend-look'

/* A line as it is drawn, with its number. */
export function TrendKey({ at }: { at: number }) {
  const look = trendLook(at)
  return (
    <svg aria-hidden width={40} height={18} className={`${styles.key} shrink-0`}>
      <path d="M0 9H40" {...look} />
      <TrendNumber at={at} x={20} y={9} />
    </svg>
  )
}

/* White on the colour would be too faint in the dark: the number is written on the ground of the page. */
export function TrendNumber({ at, x, y }: { at: number; x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={8} fill="var(--surface)" stroke={trendLook(at).stroke} strokeWidth={1.5} />
      <text x={x} y={y + 3.5} textAnchor="middle" className={styles.number}>
        {at + 1}
      </text>
    </>
  )
}
