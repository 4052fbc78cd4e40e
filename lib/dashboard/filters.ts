import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { type AsAt, asAtOf } from '@/lib/as-at'
import { isPartialDate } from '@/lib/partial-date/partial-date'
import { askedOf } from './asked'
import type { ProjectsAsked } from './scope'

/** Which projects the dashboard and the timeline speak of, and as at which day; lives in the address. */
export type DashboardView = ProjectsAsked & { asAt: AsAt }

type Ability = { today: string; maySeePast: boolean }

/** `maySeePast`: the sums of a past day are those of entries that not everyone sees. */
export const viewOf = (parameters: SearchParameters, ability: Ability): DashboardView => ({
  ...askedOf(parameters),
  asAt: asAtIn(parameters, ability),
})

/** The day that `on` asks for; a partial one, or one that this person may not look back to, is today. */
export const asAtIn = (parameters: SearchParameters, { today, maySeePast }: Ability): AsAt => {
  const day = readerOf(parameters).text('on')
  return asAtOf(maySeePast && day.length === 10 && isPartialDate(day) ? day : null, today)
}

/** The query string of a view, without what is at its default. */
export const queryOf = (view: DashboardView, change: Partial<DashboardView> = {}): string => {
  const { asAt, ...asked } = { ...view, ...change }
  return queryString({ ...asked, on: onOf(asAt) })
}

/** What the address says of a day: nothing of today. */
export const onOf = ({ day, isToday }: AsAt) => (isToday ? null : day)

export const isFiltered = ({ asAt, ...asked }: DashboardView) =>
  !asAt.isToday || Object.values(asked).some((value) => value !== null)
