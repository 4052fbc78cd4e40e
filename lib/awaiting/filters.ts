import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { askedOf, asksOf } from '@/lib/dashboard/asked'
import type { ProjectsAsked } from '@/lib/dashboard/scope'

export const awaitedKinds = ['reports', 'entries'] as const
export type AwaitedKind = (typeof awaitedKinds)[number]

export const rowsPerPage = 50

/** What the list of what awaits validation shows; lives in the address. */
export type AwaitingView = ProjectsAsked & { what: AwaitedKind | null; page: number }

export const viewOf = (parameters: SearchParameters): AwaitingView => {
  const { oneOf, page } = readerOf(parameters)
  return { ...askedOf(parameters), what: oneOf(awaitedKinds, 'what'), page: page() }
}

/** A change other than the page goes back to page 1. */
export const queryOf = (view: AwaitingView, change: Partial<AwaitingView> = {}): string => {
  const { page, ...asked } = { ...view, page: 1, ...change }
  return queryString({ ...asked, page: page === 1 ? null : page })
}

export const isFiltered = (view: AwaitingView) => view.what !== null || asksOf(view)
