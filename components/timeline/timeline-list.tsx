import { Fragment } from 'react'
import type { Extent } from './days'
import { extentsOf, marksOf } from './marks'
import styles from './timeline.module.css'
import { TimelineItem } from './timeline-item'
import type { TimelineRow, TimelineWords } from './types'

type Props = {
  axis: Extent | undefined
  id: string
  rows: TimelineRow[]
  words: Pick<TimelineWords, 'title' | 'undated'>
}

export function TimelineList({ axis, id, rows, words }: Props) {
  const groups = groupsOf(rows, words.undated)
  const first = groups[0]?.rows[0]
  return groups.map(({ name, rows: members }, index) => (
    <Fragment key={name ?? ''}>
      {name !== undefined && (
        <p className={styles.group} id={`${id}-g${index}`}>
          <span>{name}</span>
        </p>
      )}
      <ul
        aria-label={name === undefined ? words.title : undefined}
        aria-labelledby={name === undefined ? undefined : `${id}-g${index}`}
        className={styles.list}
      >
        {members.map((row) => (
          <TimelineItem
            id={`${id}-${row.id}`}
            isFirst={row === first}
            key={row.id}
            marks={axis && extentsOf(row).length > 0 ? marksOf(row, axis) : null}
            row={row}
            undated={words.undated}
          />
        ))}
      </ul>
    </Fragment>
  ))
}

/** Groups in the order in which they first appear; what has no date comes last. */
function groupsOf(rows: TimelineRow[], undated: string): { name: string | undefined; rows: TimelineRow[] }[] {
  const isDated = (row: TimelineRow) => extentsOf(row).length > 0
  const names = new Set(rows.filter(isDated).map((row) => row.group))
  const groups = [...names].map((name) => ({
    name,
    rows: rows.filter((row) => isDated(row) && row.group === name),
  }))
  const rest = rows.filter((row) => !isDated(row))
  return rest.length > 0 ? [...groups, { name: undated, rows: rest }] : groups
}
