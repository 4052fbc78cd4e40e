import { useId } from 'react'
import { planOf } from './plan'
import { yearsIn } from './scale'
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

export function Timeline({ rows, bands = [], today, locale, words, zoom, ...names }: Props) {
  const id = useId()
  if (rows.length === 0) return <p className="p-4 text-sm text-ink-muted">{words.empty}</p>

  const plan = planOf(rows, bands, today)
  const years = plan ? yearsIn(plan.axis) : 0
  const days = plan ? plan.axis.end - plan.axis.start : 1
  const lanes = plan?.bands.reduce((most, band) => Math.max(most, band.lane + 1), 0) ?? 0
  const todayAt = typeof plan?.today === 'number' ? plan.today : null

  return (
    <section
      aria-label={words.title}
      className={styles.root}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      lang={locale}
    >
      <TimelineControls
        anchor={todayAt ?? plan?.firstBar ?? 0}
        hasAxis={plan !== null}
        hasToday={todayAt !== null}
        opening={zoom ?? (years > FITS_UP_TO_YEARS ? 'year' : 'fit')}
        words={controlWords(words)}
      >
        <div
          className={styles.body}
          style={variables({ '--years': years, '--day': `calc(100% / ${days})`, '--lanes': lanes })}
        >
          {plan && <TimelineHeader {...names} plan={plan} words={headerWords(words)} />}
          <div className={styles.rows}>
            {plan && <TimelineGrid plan={plan} />}
            <TimelineList axis={plan?.axis} id={id} rows={rows} words={words} />
          </div>
        </div>
      </TimelineControls>
      <TimelineLegend rows={rows} words={words} />
    </section>
  )
}

// What the browser needs and no more, since it is sent twice.
function headerWords({ bands, today, todayEarlier, todayLater }: TimelineWords) {
  return { bands, today, todayEarlier, todayLater }
}

function controlWords({ fit, year, quarter, month, title, today, zoom }: TimelineWords) {
  return { fit, year, quarter, month, title, today, zoom }
}
