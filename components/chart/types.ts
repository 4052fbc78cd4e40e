/** Told apart without colour: by dashes, dots or a filled ground of lines, by the filling of bars. */
export type Mark = 'dashed' | 'dotted' | 'ground' | 'outline' | 'hatched' | 'solid'

export type Series = { name: string; mark: Mark }

/** A place on an axis, and what stands there. */
export type Tick = { at: number; label: string }

/** What the drawings share: places are pixels in waiting, texts are exact. */
export type Drawing = { series: Series[]; scale: Tick[]; isRightToLeft: boolean }

/** What is said of one moment or one group: the exact texts, in the order of the series. */
export type Said = { title: string; texts: (string | null)[] }

/** A moment of a curve: null where a series has ended. */
export type Point = Said & { at: number; places: (number | null)[] }

export type LineData = Drawing & { points: Point[]; time: Tick[]; from: number; to: number; now: Tick }

/** Bars that stand together under one title; `labels`, at the end of the bars, are short. */
export type Group = Said & { note?: string; places: number[]; labels?: string[] }

export type BarData = Drawing & { groups: Group[] }

/** Where a line stood at a moment, and whether it had just moved there. */
export type Stop = { place: number | null; hasMoved: boolean }

/** Lines told apart by the number at their end; `stops` in the order of the names. */
export type TrendData = {
  names: string[]
  points: (Said & { at: number; stops: Stop[] })[]
  scale: Tick[]
  time: Tick[]
  from: number
  to: number
  low: number
  high: number
  isRightToLeft: boolean
}
