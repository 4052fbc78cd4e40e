import { plainText } from '@/lib/plain-text'
import { type DecisionStatus, decisionStatuses } from './rules'

export const sortKeys = ['recent', 'number', 'committee', 'due', 'status'] as const
export type SortKey = (typeof sortKeys)[number]

/** `pending` is open or in progress. */
export const statusFilters = ['pending', ...decisionStatuses] as const
export type StatusFilter = 'pending' | DecisionStatus

export const pageSizes = [25, 50, 100] as const

/** What the register shows; lives in the address, so that a view can be kept and sent. */
export type RegisterView = {
  search: string
  committee: number | null
  partnership: number | null
  owner: number | null
  meeting: number | null
  project: number | null
  status: StatusFilter | null
  overdue: boolean
  thisMonth: boolean
  /** Addressed to the reader's own organisation. */
  mine: boolean
  sort: SortKey
  descending: boolean
  size: (typeof pageSizes)[number]
  page: number
}

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads an address leniently: what makes no sense is left out rather than refused. */
export const viewOf = (parameters: SearchParameters): RegisterView => {
  const text = (name: string) => [parameters[name]].flat()[0]?.slice(0, 200) ?? ''
  const id = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : null)
  return {
    search: plainText(text('q')),
    committee: id('committee'),
    partnership: id('partnership'),
    owner: id('owner'),
    meeting: id('meeting'),
    project: id('project'),
    status: oneOf(statusFilters, text('status')),
    overdue: text('overdue') === '1',
    thisMonth: text('month') === '1',
    mine: text('mine') === '1',
    sort: oneOf(sortKeys, text('sort').replace(/^-/, '')) ?? 'recent',
    descending: text('sort').startsWith('-'),
    size: pageSizes.find((size) => String(size) === text('size')) ?? 25,
    page: Math.max(1, Math.min(id('page') ?? 1, 100_000)),
  }
}

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: RegisterView, change: Partial<RegisterView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  const entries = {
    q: next.search,
    committee: next.committee,
    partnership: next.partnership,
    owner: next.owner,
    meeting: next.meeting,
    project: next.project,
    status: next.status,
    overdue: next.overdue && '1',
    month: next.thisMonth && '1',
    mine: next.mine && '1',
    sort: next.sort === 'recent' ? null : `${next.descending ? '-' : ''}${next.sort}`,
    size: next.size === 25 ? null : next.size,
    page: next.page === 1 ? null : next.page,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(entries)) if (value) query.set(name, String(value))
  return query.size > 0 ? `?${query}` : ''
}

export const nothingAsked = {
  search: '',
  committee: null,
  partnership: null,
  owner: null,
  meeting: null,
  project: null,
  status: null,
  overdue: false,
  thisMonth: false,
  mine: false,
} satisfies Partial<RegisterView>

export const isFiltered = (view: RegisterView) =>
  Object.keys(nothingAsked).some((name) => Boolean(view[name as keyof RegisterView]))

const oneOf = <T extends string>(known: readonly T[], given: string): T | null =>
  known.find((one) => one === given) ?? null
