import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import type { AsAt } from '@/lib/as-at'
import { askedOf, asksOf } from '@/lib/dashboard/asked'
import { onOf } from '@/lib/dashboard/filters'
import type { ProjectsAsked } from '@/lib/dashboard/scope'

export const sortKeys = ['due', 'title', 'project'] as const
export type SortKey = (typeof sortKeys)[number]

/** `open` is whatever is not reached. */
export const dueFilters = ['open', 'late', 'soon', 'reached'] as const
export type DueFilter = (typeof dueFilters)[number]

export const pageSizes = [25, 50, 100] as const

/** What the list of milestones shows; lives in the address, so that a view can be kept and sent. */
export type MilestonesView = ProjectsAsked & {
  search: string
  /** Null: all of them. */
  due: DueFilter | null
  asAt: AsAt
  sort: SortKey
  descending: boolean
  size: (typeof pageSizes)[number]
  page: number
}

export const viewOf = (parameters: SearchParameters, asAt: AsAt): MilestonesView => {
  const { text, oneOf, page, sort } = readerOf(parameters)
  const { key, descending } = sort(sortKeys)
  return {
    ...askedOf(parameters),
    search: text('q'),
    due: oneOf(dueFilters, 'due'),
    asAt,
    sort: key ?? 'due',
    descending,
    size: pageSizes.find((size) => String(size) === text('size')) ?? 25,
    page: page(),
  }
}

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: MilestonesView, change: Partial<MilestonesView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  const { search, due, asAt, sort, descending, size, page, ...asked } = next
  return queryString({
    q: search,
    due,
    ...asked,
    on: onOf(asAt),
    sort: sort === 'due' && !descending ? null : sortParameter(next),
    size: size === 25 ? null : size,
    page: page === 1 ? null : page,
  })
}

export const sortParameter = ({ sort, descending }: Pick<MilestonesView, 'sort' | 'descending'>) =>
  descending ? `-${sort}` : sort

export const isFiltered = (view: MilestonesView) => Boolean(view.search || view.due || asksOf(view))
