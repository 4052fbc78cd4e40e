import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import type { AsAt } from '@/lib/as-at'
import { askedOf, nothingAsked as noProjectsAsked } from '@/lib/dashboard/asked'
import { onOf } from '@/lib/dashboard/filters'
import type { ProjectsAsked } from '@/lib/dashboard/scope'
import { type HealthLevel, worstFirst } from '@/lib/project-health/rules'

export const sortKeys = ['title', 'status', 'health', 'start', 'progress', 'next', 'activity'] as const
export type SortKey = (typeof sortKeys)[number]

export const columnKeys = [
  'partnership',
  'programme',
  'funder',
  'implementer',
  'status',
  'health',
  'period',
  'progress',
  'next',
  'late',
  'activity',
] as const
export type ColumnKey = (typeof columnKeys)[number]

export const pageSizes = [25, 50, 100] as const
const defaultColumns: readonly ColumnKey[] = [
  'partnership',
  'implementer',
  'status',
  'health',
  'period',
  'progress',
  'next',
]

/** `none`: not under way, and nothing declared. */
export const healthAsked: readonly (HealthLevel | 'none')[] = [...worstFirst, 'none']

/** What the list shows; lives in the address, so that a view can be kept and sent. */
export type PortfolioView = ProjectsAsked & {
  search: string
  party: number | null
  health: HealthLevel | 'none' | null
  /** Only those under way on that day. */
  underWay: AsAt | null
  late: boolean
  archived: boolean
  sort: SortKey
  descending: boolean
  columns: readonly ColumnKey[]
  size: (typeof pageSizes)[number]
  page: number
}

export const viewOf = (parameters: SearchParameters, asAt: AsAt | null = null): PortfolioView => {
  const { text, id, flag, oneOf, page, sort } = readerOf(parameters)
  const { key, descending } = sort(sortKeys)
  const columns = columnKeys.filter((key) => [parameters.columns].flat().join('.').split('.').includes(key))
  return {
    ...askedOf(parameters),
    search: text('q'),
    party: id('party'),
    health: oneOf(healthAsked, 'health'),
    underWay: flag('underway') || asAt?.isToday === false ? asAt : null,
    late: flag('late'),
    archived: flag('archived'),
    sort: key ?? 'title',
    descending,
    columns: columns.length > 0 ? columns : defaultColumns,
    size: pageSizes.find((size) => String(size) === text('size')) ?? 25,
    page: page(),
  }
}

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: PortfolioView, change: Partial<PortfolioView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  const usualColumns = next.columns.join() === defaultColumns.join()
  return queryString({
    q: next.search,
    partnership: next.partnership,
    kind: next.kind,
    programme: next.programme,
    funder: next.funder,
    strategy: next.strategy,
    party: next.party,
    status: next.status,
    health: next.health,
    from: next.from,
    to: next.to,
    underway: next.underWay?.isToday ?? false,
    on: next.underWay && onOf(next.underWay),
    late: next.late,
    archived: next.archived,
    sort: next.sort === 'title' && !next.descending ? null : sortParameter(next),
    columns: usualColumns ? null : next.columns.join('.'),
    size: next.size === 25 ? null : next.size,
    page: next.page === 1 ? null : next.page,
  })
}

export const sortParameter = ({ sort, descending }: Pick<PortfolioView, 'sort' | 'descending'>) =>
  descending ? `-${sort}` : sort

export const nothingAsked = {
  ...noProjectsAsked,
  search: '',
  party: null,
  health: null,
  underWay: null,
  late: false,
  archived: false,
} satisfies Partial<PortfolioView>

export const isFiltered = (view: PortfolioView) =>
  Object.keys(nothingAsked).some((name) => Boolean(view[name as keyof typeof nothingAsked]))
