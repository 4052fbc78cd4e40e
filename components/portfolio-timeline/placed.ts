import { type Extent, extentOf, isDay } from '@/components/timeline/days'
import { marksOf } from '@/components/timeline/marks'
import { type Place, place } from '@/components/timeline/scale'
import { markStates } from '@/lib/portfolio-timeline/rules'
import type { SentMark } from '@/lib/portfolio-timeline/sent'

export type PlacedMark = {
  id: number
  title: string
  lang: string
  state: (typeof markStates)[number]
  dates: { begin: string; due: string; baseline: string; reached: string }
  mark: Place
  /** Where it was planned, when that is elsewhere. */
  baseline: Place | null
}

/** In the order of time; what is reached without a day stands where it was due. */
export function placedMarks(sent: readonly SentMark[], axis: Extent): PlacedMark[] {
  const placed = sent.flatMap(([id, title, lang, at, begin, due, baseline, reached]): PlacedMark[] => {
    const marks = marksOf({ baseline, forecast: due, actual: reached }, axis)
    const mark = marks.end ?? marks.baseline
    if (!mark) return []
    const isElsewhere = marks.baseline && marks.baseline.at !== mark.at
    return [
      {
        ...{ id, title, lang },
        state: markStates[at] ?? 'planned',
        dates: { begin, due, baseline, reached },
        mark: within(mark),
        baseline: isElsewhere ? within(marks.baseline as Place) : null,
      },
    ]
  })
  return placed.sort((a, b) => middleOf(a.mark) - middleOf(b.mark))
}

export function middleOf({ at, size }: Place): number {
  return at + size / 2
}

export function isWithin({ at, size }: Place, from: number, to: number): boolean {
  return at + size >= from && at <= to
}

export type PlacedPeriod = Place & { softStart: number; softEnd: number }

/** How far a period reaches that is known at one end only. */
const DAYS_WITHOUT_END = 180

/** The ends are soft, in hundredths of the bar, as far as they are not known to the day. */
export function placedPeriod(start: string, end: string, axis: Extent): PlacedPeriod | null {
  const [first, last] = [extentOf(start), extentOf(end)]
  if (first && last) {
    const whole = { start: first.start, end: Math.max(last.end, first.end) }
    return { ...place(axis, whole), softStart: soft(first, whole), softEnd: soft(last, whole) }
  }
  if (first) {
    const whole = { start: first.start, end: Math.min(first.end + DAYS_WITHOUT_END, axis.end) }
    return { ...place(axis, whole), softStart: soft(first, whole), softEnd: 100 }
  }
  if (!last) return null
  const whole = { start: Math.max(last.start - DAYS_WITHOUT_END, axis.start), end: last.end }
  return { ...place(axis, whole), softStart: 100, softEnd: soft(last, whole) }
}

function soft(end: Extent, whole: Extent): number {
  if (isDay(end)) return 0
  return Math.min(50, Math.round(((end.end - end.start) / (whole.end - whole.start)) * 100))
}

/** A baseline years away is cut where the axis ends. */
function within({ at, size }: Place): Place {
  const start = Math.max(0, Math.min(at, 100))
  return { at: start, size: Math.max(0, Math.min(size, 100 - start)) }
}
