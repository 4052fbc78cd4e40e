import type { Mark } from './types'

const paints = {
  dashed: { stroke: 'var(--mark-dashed)', strokeWidth: 1.5, strokeDasharray: '6 4', fill: 'none' },
  dotted: {
    stroke: 'var(--mark-dotted)',
    strokeWidth: 2,
    strokeDasharray: '1.5 4',
    strokeLinecap: 'round',
    fill: 'none',
  },
  ground: { stroke: 'var(--mark-ground)', strokeWidth: 2.5, fill: 'var(--mark-ground-soft)' },
  outline: { stroke: 'var(--mark-outline)', strokeWidth: 1.25, fill: 'var(--mark-outline-soft)' },
  hatched: { stroke: 'var(--mark-hatched)', strokeWidth: 1.25 },
  solid: { stroke: 'var(--mark-solid)', strokeWidth: 1.25, fill: 'var(--mark-solid)' },
} as const

/** How a mark is painted; `hatching` is the id of the pattern in the same drawing. */
export const markPaint = (mark: Mark, hatching: string) =>
  mark === 'hatched' ? { ...paints.hatched, fill: `url(#${hatching})` } : paints[mark]

export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="var(--surface)" />
        <rect width={2} height={5} fill="var(--mark-hatched)" />
      </pattern>
    </defs>
  )
}
