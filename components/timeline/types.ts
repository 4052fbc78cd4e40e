export type TimelineState = 'planned' | 'due' | 'late' | 'reached' | 'cancelled'

/** Every date is an EDTF text: `2016`, `2016-01` or `2016-01-22`. */
export type TimelineRow = {
  id: number | string
  label: string
  labelLang?: string
  href?: string
  state: TimelineState
  stateWord: string
  start?: string | null
  baseline?: string | null
  forecast?: string | null
  actual?: string | null
  /** The whole row in one sentence, for screen readers and the tooltip. */
  summary: string
  group?: string
}

export type TimelineBand = { id: number | string; label: string; start: string; end: string }

export type TimelineZoom = 'fit' | 'year' | 'quarter' | 'month'

export type TimelineWords = Record<TimelineZoom, string> & {
  /** Names the chart. */
  title: string
  zoom: string
  today: string
  todayEarlier: string
  todayLater: string
  undated: string
  empty: string
  /** Names the bands. */
  bands: string
  legend: string
  baseline: string
  forecast: string
  actual: string
  slippage: string
  /** The pale bar from a row's start. */
  span: string
  /** What soft ends mean: known to the month or the year only. */
  approximate: string
  /** Which keys do what; shown where there is a keyboard. */
  keys: string
}
