'use client'
import type { Plan } from './plan'
import { monthTicks } from './ticks'
import styles from './timeline.module.css'
import { variables } from './variables'

export function TimelineGrid({ plan: { axis, today } }: { plan: Plan }) {
  return (
    <div aria-hidden className={styles.grid}>
      {monthTicks(axis).map(({ year, month, days }) => (
        <i
          className={month === 0 ? styles.yearLine : styles.monthLine}
          key={`${year}-${month}`}
          style={variables({ '--days': days })}
        />
      ))}
      {typeof today === 'number' && <b className={styles.today} style={{ insetInlineStart: `${today}%` }} />}
    </div>
  )
}
