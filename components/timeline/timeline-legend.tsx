import drawn from './marks.module.css'
import styles from './timeline.module.css'
import type { TimelineRow, TimelineState, TimelineWords } from './types'

const STATES: TimelineState[] = ['planned', 'due', 'late', 'reached', 'cancelled']

/** Speaks of the kinds of mark and state that are there. */
export function TimelineLegend({ rows, words }: { rows: TimelineRow[]; words: TimelineWords }) {
  const stateWords = new Map(rows.map((row) => [row.state, row.stateWord]))
  const dates = rows.flatMap((row) => [row.start, row.baseline, row.forecast, row.actual])
  const marks = [
    { key: 'baseline', isThere: rows.some((row) => row.baseline) },
    { key: 'forecast', isThere: rows.some((row) => row.forecast && !row.actual) },
    { key: 'actual', isThere: rows.some((row) => row.actual) },
    { key: 'slippage', isThere: rows.some((row) => row.baseline && (row.forecast || row.actual)) },
    { key: 'span', isThere: rows.some((row) => row.start) },
    { key: 'approximate', isThere: dates.some((date) => date && date.length < 'YYYY-MM-DD'.length) },
  ] as const
  return (
    <div className="mt-2 grid gap-1.5 text-xs text-ink-muted">
      <ul aria-label={words.legend} className={drawn.legend}>
        {marks.map(({ key, isThere }) =>
          isThere ? (
            <li key={key}>
              <Sample kind={key} />
              {words[key]}
            </li>
          ) : null,
        )}
        {STATES.map((state) =>
          stateWords.has(state) ? (
            <li className={drawn.state} data-state={state} key={state}>
              {stateWords.get(state)}
            </li>
          ) : null,
        )}
      </ul>
      <p className={styles.keys}>{words.keys}</p>
    </div>
  )
}

function Sample({
  kind,
}: {
  kind: 'baseline' | 'forecast' | 'actual' | 'slippage' | 'span' | 'approximate'
}) {
  const isWide = kind === 'approximate'
  return (
    <span aria-hidden className={drawn.sample} data-kind={kind}>
      {kind !== 'slippage' && kind !== 'span' && (
        <i className={isWide ? drawn.forecast : drawn[kind]} data-wide={isWide || undefined} />
      )}
    </span>
  )
}
