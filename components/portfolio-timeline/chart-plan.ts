import { dayOf, type Extent, extentOf, monthOf } from '@/components/timeline/days'
import { type Plan, todayOn } from '@/components/timeline/plan'
import { axisOf, percent } from '@/components/timeline/scale'
import type { ProjectRow } from '@/lib/portfolio-timeline/queries'

/** An agenda to 2063 would leave every other project a sliver: what lies further is cut. */
const YEARS = { before: 15, after: 10 }

type Dates = Pick<ProjectRow, 'start' | 'end' | 'first' | 'last'>

/** Null without a project. The milestones are not there yet: each project says between which days they lie. */
export function chartPlan(projects: readonly Dates[], day: string): Plan | null {
  const dates = projects.flatMap(({ start, end, first, last }) =>
    [start, end, first, last].flatMap((date) => extentOf(date) ?? []),
  )
  const now = extentOf(day)
  const near = now ? dates.filter((date) => isNear(date, now)) : []
  const drawn = near.length > 0 ? near : dates
  const axis = axisOf(drawn, now) ?? extentOf(day.slice(0, 4))
  if (!axis || projects.length === 0) return null
  const firstBar = drawn.reduce((least, { start }) => Math.min(least, start), axis.end)
  return { axis, bands: [], today: now && todayOn(axis, now), firstBar: percent(axis, firstBar) }
}

function isNear({ start, end }: Extent, now: Extent): boolean {
  const { year } = monthOf(now.start)
  return start >= dayOf(year - YEARS.before) && end <= dayOf(year + YEARS.after + 1)
}
