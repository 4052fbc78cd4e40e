import drawn from './marks.module.css'
import styles from './timeline.module.css'
import type { TimelineRow, TimelineState, TimelineWords } from './types'

const STATES: TimelineState[] = ['planned', 'due', 'late', 'reached', 'cancelled']
const KINDS = ['baseline', 'forecast', 'actual', 'slippage', 'span', 'approximate'] as const

type Kind = (typeof KINDS)[number]

/** Speaks of the kinds of mark and state that are there. */
export function TimelineLegend({ rows, words }: { rows: TimelineRow[]; words: TimelineWords }) {
  const stateWords = new Map(rows.map((row) => [row.state, row.stateWord]))
  const dates = rows.flatMap((row) => [row.start, row.baseline, row.forecast, row.actual])
  const isThere: Record<Kind, boolean> = {
    baseline: rows.some((row) => row.baseline),
    forecast: rows.some((row) => row.forecast && !row.actual),
    actual: rows.some((row) => row.actual),
    slippage: rows.some((row) => row.baseline && (row.forecast || row.actual)),
    span: rows.some((row) => row.start),
    approximate: dates.some((date) => date && date.length < 'YYYY-MM-DD'.length),
  }
  return <Legend kinds={KINDS.filter((kind) => isThere[kind])} states={stateWords} words={words} />
}

type Props = {
  kinds: readonly Kind[]
  /** What the states are called. */
  states: ReadonlyMap<TimelineState, string>
  words: Pick<TimelineWords, Kind | 'legend' | 'keys'>
}

export function Legend({ kinds, states, words }: Props) {
  return (
    <div className="mt-2 grid gap-1.5 text-xs text-ink-muted">
      <ul aria-label={words.legend} className={drawn.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sample kind={kind} />
            {words[kind]}
          </li>
        ))}
        {STATES.filter((state) => states.has(state)).map((state) => (
          <li className={drawn.state} data-state={state} key={state}>
            {states.get(state)}
          </li>
        ))}
      </ul>
      <p className={styles.keys}>{words.keys}</p>
    </div>
  )
}

function Sample({ kind }: { kind: Kind }) {
  const isWide = kind === 'approximate'
  return (
    <span aria-hidden className={drawn.sample} data-kind={kind}>
      {kind !== 'slippage' && kind !== 'span' && (
        <i className={isWide ? drawn.forecast : drawn[kind]} data-wide={isWide || undefined} />
      )}
    </span>
  )
}
