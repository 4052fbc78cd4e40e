import { plainText } from '@/lib/plain-text'
import {
  type CooperationKind,
  cooperationKinds,
  type ProjectStatus,
  projectStatuses,
} from '@/lib/projects/rules'

export const sortKeys = ['title', 'status', 'start', 'progress', 'next', 'activity'] as const
export type SortKey = (typeof sortKeys)[number]

export const columnKeys = [
  'partnership',
  'programme',
  'funder',
  'implementer',
  'status',
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
  'period',
  'progress',
  'next',
  'late',
]

/** What the list shows; lives in the address, so that a view can be kept and sent. */
export type PortfolioView = {
  search: string
  partnership: number | null
  kind: CooperationKind | null
  programme: number | null
  party: number | null
  status: ProjectStatus | null
  late: boolean
  archived: boolean
  sort: SortKey
  descending: boolean
  columns: readonly ColumnKey[]
  size: (typeof pageSizes)[number]
  page: number
}

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads an address leniently: what makes no sense is left out rather than refused. */
export const viewOf = (parameters: SearchParameters): PortfolioView => {
  const text = (name: string) => plainText([parameters[name]].flat()[0]?.slice(0, 200) ?? '')
  const id = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : null)
  const sort = oneOf(sortKeys, text('sort').replace(/^-/, '')) ?? 'title'
  const columns = columnKeys.filter((key) => [parameters.columns].flat().join('.').split('.').includes(key))
  return {
    search: text('q'),
    partnership: id('partnership'),
    kind: oneOf(cooperationKinds, text('kind')),
    programme: id('programme'),
    party: id('party'),
    status: oneOf(projectStatuses, text('status')),
    late: text('late') === '1',
    archived: text('archived') === '1',
    sort,
    descending: text('sort').startsWith('-'),
    columns: columns.length > 0 ? columns : defaultColumns,
    size: pageSizes.find((size) => String(size) === text('size')) ?? 25,
    page: Math.max(1, Math.min(id('page') ?? 1, 100_000)),
  }
}

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: PortfolioView, change: Partial<PortfolioView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  const usualColumns = next.columns.join() === defaultColumns.join()
  const entries = {
    q: next.search,
    partnership: next.partnership,
    kind: next.kind,
    programme: next.programme,
    party: next.party,
    status: next.status,
    late: next.late && '1',
    archived: next.archived && '1',
    sort: next.sort === 'title' && !next.descending ? null : sortParameter(next),
    columns: usualColumns ? null : next.columns.join('.'),
    size: next.size === 25 ? null : next.size,
    page: next.page === 1 ? null : next.page,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(entries)) if (value) query.set(name, String(value))
  return query.size > 0 ? `?${query}` : ''
}

export const sortParameter = ({ sort, descending }: Pick<PortfolioView, 'sort' | 'descending'>) =>
  descending ? `-${sort}` : sort

export const isFiltered = (view: PortfolioView) =>
  Boolean(
    view.search ||
      view.partnership ||
      view.kind ||
      view.programme ||
      view.party ||
      view.status ||
      view.late ||
      view.archived,
  )

const oneOf = <T extends string>(known: readonly T[], given: string): T | null =>
  known.find((one) => one === given) ?? null
