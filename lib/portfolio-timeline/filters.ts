import { readerOf, type SearchParameters } from '@/lib/address'
import { type DashboardView, queryOf, viewOf } from '@/lib/dashboard/filters'

export const groupings = ['partnership', 'programme'] as const
export type Grouping = (typeof groupings)[number]

export const zooms = ['fit', 'year', 'quarter', 'month'] as const
export type Zoom = (typeof zooms)[number]

/** What the dashboard speaks of, and how it is laid out; lives in the address. */
export type TimelineView = DashboardView & { group: Grouping; zoom: Zoom }

export const timelineViewOf = (
  parameters: SearchParameters,
  day: Parameters<typeof viewOf>[1],
): TimelineView => {
  const { oneOf } = readerOf(parameters)
  return {
    ...viewOf(parameters, day),
    group: oneOf(groupings, 'group') ?? 'partnership',
    zoom: oneOf(zooms, 'zoom') ?? 'year',
  }
}

/** The query string of a view, without what is at its default. */
export const timelineQueryOf = (view: TimelineView, change: Partial<TimelineView> = {}): string => {
  const { group, zoom, ...asked } = { ...view, ...change }
  const query = new URLSearchParams(queryOf(asked))
  if (group !== 'partnership') query.set('group', group)
  if (zoom !== 'year') query.set('zoom', zoom)
  return query.size > 0 ? `?${query}` : ''
}
