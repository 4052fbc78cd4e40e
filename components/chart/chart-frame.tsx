import { type ReactNode, useId } from 'react'
import { cx } from '@/components/ui/class-names'
import { Disclosure } from '@/components/ui/disclosure'
import styles from './chart.module.css'
import { type Figures, FigureTable } from './figure-table'
import { Legend } from './legend'
import type { Series } from './types'

type Props = {
  title: ReactNode
  /** What the drawing shows, said. */
  sentence: string
  /** What it leaves out. */
  notes?: string[]
  series: readonly Series[]
  figures: Figures
  /** Opens the table. */
  figuresWord: string
  children: ReactNode
}

/* A drawing never stands alone: its sentence before it and its figures behind it say the same to whoever cannot see it. */
export function ChartFrame({ title, sentence, notes = [], series, figures, figuresWord, children }: Props) {
  const id = useId()
  return (
    <figure
      aria-labelledby={id}
      className={cx(styles.chart, 'grid min-w-0 grid-cols-1 gap-2 border-t px-4 py-3 first:border-t-0')}
    >
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      <p className="max-w-prose">{sentence}</p>
      {notes.map((note) => (
        <p key={note} className="max-w-prose text-sm text-ink-muted">
          {note}
        </p>
      ))}
      <Legend series={series} />
      {children}
      <Disclosure summary={figuresWord} flush>
        <FigureTable {...figures} />
      </Disclosure>
    </figure>
  )
}
