import { useId } from 'react'
import styles from './chart.module.css'
import { Hatching, markPaint } from './mark-paint'
import type { Mark, Series } from './types'

/* Which mark is which, in the order of the drawing and in the direction of the text. */
export function Legend({ series }: { series: readonly Series[] }) {
  const id = useId()
  if (series.length === 0) return null
  return (
    <ul aria-hidden className={`${styles.legend} flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-muted`}>
      {series.map(({ name, mark }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden width={22} height={12}>
            <Hatching id={`${id}-${mark}`} />
            {lines.has(mark) ? (
              <path d="M0 6H22" {...markPaint(mark, '')} fill="none" />
            ) : (
              <rect x={1} y={1} width={20} height={10} {...markPaint(mark, `${id}-${mark}`)} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

const lines: ReadonlySet<Mark> = new Set(['dashed', 'dotted', 'ground'])
