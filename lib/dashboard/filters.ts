import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { type AsAt, asAtOf } from '@/lib/as-at'
import { isPartialDate } from '@/lib/partial-date/partial-date'
import {
  type CooperationKind,
  cooperationKinds,
  type ProjectStatus,
  projectStatuses,
} from '@/lib/projects/rules'

/** Which projects the dashboard and the timeline speak of, and as at which day; lives in the address. */
export type DashboardView = {
  partnership: number | null
  kind: CooperationKind | null
  programme: number | null
  funder: number | null
  strategy: number | null
  status: ProjectStatus | null
  /** Years: projects whose period touches them, and the money of these years. */
  from: number | null
  to: number | null
  asAt: AsAt
}

/** `maySeePast`: the sums of a past day are those of entries that not everyone sees. */
export const viewOf = (
  parameters: SearchParameters,
  { today, maySeePast }: { today: string; maySeePast: boolean },
): DashboardView => {
  const { text, id, oneOf } = readerOf(parameters)
  const year = (name: string) => {
    const asked = id(name)
    return asked !== null && asked >= 1956 && asked <= 2100 ? asked : null
  }
  const day = text('on')
  const isDay = day.length === 10 && isPartialDate(day)
  return {
    partnership: id('partnership'),
    kind: oneOf(cooperationKinds, 'kind'),
    programme: id('programme'),
    funder: id('funder'),
    strategy: id('strategy'),
    status: oneOf(projectStatuses, 'status'),
    from: year('from'),
    to: year('to'),
    asAt: asAtOf(maySeePast && isDay ? day : null, today),
  }
}

/** The query string of a view, without what is at its default. */
export const queryOf = (view: DashboardView, change: Partial<DashboardView> = {}): string => {
  const { asAt, ...asked } = { ...view, ...change }
  return queryString({ ...asked, on: asAt.isToday ? null : asAt.day })
}

export const isFiltered = ({ asAt, ...asked }: DashboardView) =>
  !asAt.isToday || Object.values(asked).some((value) => value !== null)
