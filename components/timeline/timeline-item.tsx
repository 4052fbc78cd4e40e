import type { Marks } from './marks'
import drawn from './marks.module.css'
import type { Place } from './scale'
import styles from './timeline.module.css'
import type { TimelineRow } from './types'
import { variables } from './variables'

export type DrawnRow = Pick<
  TimelineRow,
  'id' | 'label' | 'labelLang' | 'href' | 'state' | 'stateWord' | 'summary'
> & { marks: Marks | null }

type Props = { id: string; isFirst: boolean; row: DrawnRow; undated: string }

/** Six elements at most, for a page may hold hundreds: the span and the slippage are pseudo-elements of the track. */
export function TimelineItem({ id, isFirst, row, undated }: Props) {
  const { marks } = row
  const Label = row.href ? 'a' : 'span'
  return (
    <li className={`${styles.row} ${drawn.row}`} data-state={row.state}>
      <Label
        aria-describedby={id}
        className={styles.label}
        data-row
        href={row.href}
        lang={row.labelLang}
        tabIndex={isFirst ? 0 : -1}
      >
        {row.label}
      </Label>
      <span className={`${styles.word} ${drawn.state}`}>{row.stateWord}</span>
      <span
        aria-label={row.summary}
        className={`${styles.track} ${drawn.track}`}
        id={id}
        role="img"
        style={marks ? lines(marks) : undefined}
      >
        {!marks && <span className={styles.undated}>{undated}</span>}
        {marks?.baseline && <i className={drawn.baseline} {...mark(marks.baseline)} />}
        {marks?.end && (
          <i className={marks.end.isActual ? drawn.actual : drawn.forecast} {...mark(marks.end)} />
        )}
      </span>
    </li>
  )
}

function lines({ span, slip }: Marks) {
  return variables({
    ...(span && { '--span-at': `${span.at}%`, '--span': `${span.size}%`, '--fade': `${span.fade}%` }),
    ...(slip && { '--slip-at': `${slip.at}%`, '--slip': `${slip.size}%` }),
  })
}

function mark({ at, size }: Place) {
  return size === 0
    ? { style: { insetInlineStart: `${at}%` } }
    : { 'data-wide': true, style: { insetInlineStart: `${at}%`, inlineSize: `${size}%` } }
}
