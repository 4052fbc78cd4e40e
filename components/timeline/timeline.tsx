import { useId } from 'react'
import { extentOf, middle } from './days'
import { extentsOf } from './marks'
import { axisOf, isWithin, percent, yearsIn } from './scale'
import styles from './timeline.module.css'
import { TimelineControls } from './timeline-controls'
import { TimelineGrid } from './timeline-grid'
import { TimelineHeader } from './timeline-header'
import { TimelineLegend } from './timeline-legend'
import { TimelineList } from './timeline-list'
import type { TimelineBand, TimelineRow, TimelineWords, TimelineZoom } from './types'
import { variables } from './variables'

const FITS_UP_TO_YEARS = 6

type Props = {
  rows: TimelineRow[]
  bands?: TimelineBand[]
  /** `YYYY-MM-DD` */
  today: string
  locale: 'ar' | 'fr' | 'en'
  /** January to December. */
  monthNames: readonly string[]
  /** For where the names do not fit; the number of the month without them. */
  shortMonthNames?: readonly string[]
  words: TimelineWords
  /** How it opens; all at once up to six years, else a year at a time. */
  zoom?: TimelineZoom
}

export function Timeline({
  rows,
  bands = [],
  today,
  locale,
  monthNames,
  shortMonthNames,
  words,
  zoom,
}: Props) {
  const id = useId()
  if (rows.length === 0) return <p className="p-4 text-sm text-ink-muted">{words.empty}</p>

  const now = extentOf(today)
  const dates = rows.flatMap(extentsOf)
  const axis = axisOf(
    dates.concat(bands.flatMap(({ start, end }) => [start, end]).flatMap((date) => extentOf(date) ?? [])),
    now,
  )
  const todayAt = axis && now && isWithin(axis, now) ? percent(axis, middle(now)) : null
  const first =
    axis &&
    percent(
      axis,
      dates.reduce((least, date) => Math.min(least, date.start), axis.end),
    )
  const leaf = {
    anchor: todayAt ?? first ?? 0,
    opening: zoom ?? (axis && yearsIn(axis) > FITS_UP_TO_YEARS ? 'year' : 'fit'),
    hasAxis: axis !== null,
    hasToday: todayAt !== null,
    words: {
      fit: words.fit,
      year: words.year,
      quarter: words.quarter,
      month: words.month,
      title: words.title,
      today: words.today,
      zoom: words.zoom,
    },
  }

  return (
    <section
      aria-label={words.title}
      className={styles.root}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      lang={locale}
    >
      <TimelineControls {...leaf}>
        <div className={styles.body} style={variables({ '--years': axis ? yearsIn(axis) : 0 })}>
          {axis && <TimelineHeader {...{ axis, bands, monthNames, now, shortMonthNames, todayAt, words }} />}
          <div className={styles.rows}>
            {axis && <TimelineGrid axis={axis} todayAt={todayAt} />}
            <TimelineList {...{ axis, id, rows, words }} />
          </div>
        </div>
      </TimelineControls>
      <TimelineLegend rows={rows} words={words} />
    </section>
  )
}
