import type { Extent } from './days'
import { monthTicks, yearTicks } from './ticks'
import styles from './timeline.module.css'
import { TimelineBands } from './timeline-bands'
import type { TimelineBand, TimelineWords } from './types'

type Props = {
  axis: Extent
  bands: TimelineBand[]
  monthNames: readonly string[]
  shortMonthNames: readonly string[] | undefined
  now: Extent | null
  todayAt: number | null
  words: Pick<TimelineWords, 'bands' | 'today' | 'todayEarlier' | 'todayLater'>
}

export function TimelineHeader({ axis, bands, monthNames, shortMonthNames, now, todayAt, words }: Props) {
  return (
    <div className={styles.head}>
      <span aria-hidden className={styles.corner}>
        {bands.length > 0 && words.bands}
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
              data-name={monthNames[month]}
              data-number={month + 1}
              data-short={shortMonthNames?.[month] ?? month + 1}
              key={`${year}-${month}`}
              style={{ flexGrow: days }}
            />
          ))}
        </div>
        <div className={styles.flags}>
          {todayAt !== null && (
            <span className={styles.flag} style={{ insetInlineStart: `${todayAt}%` }}>
              <b>{words.today}</b>
            </span>
          )}
          {todayAt === null && now && (
            <span className={now.start < axis.start ? styles.earlier : styles.later}>
              {now.start < axis.start ? words.todayEarlier : words.todayLater}
            </span>
          )}
        </div>
        {bands.length > 0 && <TimelineBands axis={axis} bands={bands} name={words.bands} />}
      </div>
    </div>
  )
}
