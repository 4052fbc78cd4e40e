import type { Extent } from './days'
import { monthTicks } from './ticks'
import styles from './timeline.module.css'

export function TimelineGrid({ axis, todayAt }: { axis: Extent; todayAt: number | null }) {
  return (
    <div aria-hidden className={styles.grid}>
      {monthTicks(axis).map(({ year, month, days }) => (
        <i
          className={month === 0 ? styles.yearLine : styles.monthLine}
          key={`${year}-${month}`}
          style={{ flexGrow: days }}
        />
      ))}
      {todayAt !== null && <b className={styles.today} style={{ insetInlineStart: `${todayAt}%` }} />}
    </div>
  )
}
