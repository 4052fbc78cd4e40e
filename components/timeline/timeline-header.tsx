'use client'
import type { ReactNode } from 'react'
import styles from './head.module.css'
import type { Plan } from './plan'
import { monthTicks, yearTicks } from './ticks'
import { TimelineBands } from './timeline-bands'
import type { TimelineWords } from './types'
import { variables } from './variables'

type Props = {
  plan: Plan
  /** Above the titles, in place of the name of the bands. */
  corner?: ReactNode
  monthNames: readonly string[]
  shortMonthNames?: readonly string[]
  words: Pick<TimelineWords, 'bands' | 'today' | 'todayEarlier' | 'todayLater'>
}

/* Sent as the plan and drawn from it, here and in the grid: as many elements as months would be sent beside the page as well. */
export function TimelineHeader({
  plan: { axis, bands, today },
  corner,
  monthNames,
  shortMonthNames,
  words,
}: Props) {
  return (
    <div className={styles.head}>
      <span aria-hidden className={styles.corner}>
        {corner ?? (bands.length > 0 && words.bands)}
      </span>
      <div className={styles.scale}>
        <div aria-hidden className={styles.years}>
          {yearTicks(axis).map(({ year, at, size }) => (
            <span key={year} style={{ insetInlineStart: `${at}%`, inlineSize: `${size}%` }}>
              <b>{year}</b>
            </span>
          ))}
        </div>
        <div aria-hidden className={styles.months}>
          {monthTicks(axis).map(({ year, month, days }) => (
            <span
              className={styles.month}
              data-name={monthNames[month]}
              data-number={month + 1}
              data-quarter={month % 3 === 0 || undefined}
              data-short={shortMonthNames?.[month] ?? month + 1}
              key={`${year}-${month}`}
              style={variables({ '--days': days })}
            />
          ))}
        </div>
        <div className={styles.flags}>
          {typeof today === 'number' && (
            <span className={styles.flag} style={variables({ '--at': `${today}%` })}>
              <b>{words.today}</b>
            </span>
          )}
          {today === 'earlier' && <span className={styles.earlier}>{words.todayEarlier}</span>}
          {today === 'later' && <span className={styles.later}>{words.todayLater}</span>}
        </div>
        {bands.length > 0 && <TimelineBands axis={axis} bands={bands} name={words.bands} />}
      </div>
    </div>
  )
}
