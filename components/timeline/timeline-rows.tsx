'use client'
import { Fragment } from 'react'
import styles from './timeline.module.css'
import { type DrawnRow, TimelineItem } from './timeline-item'

export type DrawnGroup = { name: string | undefined; rows: DrawnRow[] }

type Props = { groups: DrawnGroup[]; id: string; title: string; undated: string }

/* Sent as plain words and places: a server component would send what is drawn of them beside the page as well. */
export function TimelineRows({ groups, id, title, undated }: Props) {
  const first = groups[0]?.rows[0]
  return groups.map(({ name, rows }, index) => (
    <Fragment key={name ?? ''}>
      {name !== undefined && (
        <p className={styles.group} id={`${id}-g${index}`}>
          <span>{name}</span>
        </p>
      )}
      <ul
        aria-label={name === undefined ? title : undefined}
        aria-labelledby={name === undefined ? undefined : `${id}-g${index}`}
        className={styles.list}
      >
        {rows.map((row) => (
          <TimelineItem
            id={`${id}-${row.id}`}
            isFirst={row === first}
            key={row.id}
            row={row}
            undated={undated}
          />
        ))}
      </ul>
    </Fragment>
  ))
}
