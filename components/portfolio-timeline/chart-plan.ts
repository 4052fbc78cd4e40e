import { type Extent, extentOf } from '@/components/timeline/days'
import { type Plan, todayOn } from '@/components/timeline/plan'
import { axisOf, percent } from '@/components/timeline/scale'
import type { ProjectRow } from '@/lib/portfolio-timeline/queries'

/** Null when no project has a date. The milestones are not there yet: each project says between which days they lie. */
export function chartPlan(projects: readonly ProjectRow[], day: string): Plan | null {
  const dates = projects.flatMap(({ start, end, first, last }): Extent[] =>
    [start, end, first, last].flatMap((date) => extentOf(date) ?? []),
  )
  const now = extentOf(day)
  const axis = axisOf(dates, now)
  if (!axis) return null
  const firstBar = dates.reduce((least, { start }) => Math.min(least, start), axis.end)
  return { axis, bands: [], today: now && todayOn(axis, now), firstBar: percent(axis, firstBar) }
}
