import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { askedOf, nothingAsked as noProjectsAsked } from '@/lib/dashboard/asked'
import type { ProjectsAsked } from '@/lib/dashboard/scope'
import type { ProjectStatus } from '@/lib/projects/rules'
import { type DecisionStatus, decisionStatuses } from './rules'

export const sortKeys = ['recent', 'number', 'committee', 'due', 'status'] as const
export type SortKey = (typeof sortKeys)[number]

/** `pending` is open or in progress. */
export const statusFilters = ['pending', ...decisionStatuses] as const
export type StatusFilter = 'pending' | DecisionStatus

export const pageSizes = [25, 50, 100] as const

/** What the register shows; lives in the address, so that a view can be kept and sent. */
export type RegisterView = Omit<ProjectsAsked, 'status'> & {
  search: string
  committee: number | null
  /** That of the projects. */
  state: ProjectStatus | null
  owner: number | null
  meeting: number | null
  project: number | null
  status: StatusFilter | null
  overdue: boolean
  /** Due within the days that count as coming. */
  soon: boolean
  thisMonth: boolean
  /** Addressed to the reader's own organisation. */
  mine: boolean
  sort: SortKey
  descending: boolean
  size: (typeof pageSizes)[number]
  page: number
}

export const viewOf = (parameters: SearchParameters): RegisterView => {
  const { text, id, flag, oneOf, page, sort } = readerOf(parameters)
  const { key, descending } = sort(sortKeys)
  const { status: state, ...asked } = askedOf(parameters, 'state')
  return {
    ...asked,
    state,
    search: text('q'),
    committee: id('committee'),
    owner: id('owner'),
    meeting: id('meeting'),
    project: id('project'),
    status: oneOf(statusFilters, 'status'),
    overdue: flag('overdue'),
    soon: flag('soon'),
    thisMonth: flag('month'),
    mine: flag('mine'),
    sort: key ?? 'recent',
    descending,
    size: pageSizes.find((size) => String(size) === text('size')) ?? 25,
    page: page(),
  }
}

/** Which projects a view asks for. */
export const projectsOf = ({ state, ...view }: RegisterView): ProjectsAsked => ({ ...view, status: state })

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: RegisterView, change: Partial<RegisterView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  return queryString({
    q: next.search,
    committee: next.committee,
    partnership: next.partnership,
    kind: next.kind,
    programme: next.programme,
    funder: next.funder,
    strategy: next.strategy,
    state: next.state,
    from: next.from,
    to: next.to,
    owner: next.owner,
    meeting: next.meeting,
    project: next.project,
    status: next.status,
    overdue: next.overdue,
    soon: next.soon,
    month: next.thisMonth,
    mine: next.mine,
    sort: next.sort === 'recent' ? null : `${next.descending ? '-' : ''}${next.sort}`,
    size: next.size === 25 ? null : next.size,
    page: next.page === 1 ? null : next.page,
  })
}

const { status: _, ...noOthersAsked } = noProjectsAsked

export const nothingAsked = {
  ...noOthersAsked,
  state: null,
  search: '',
  committee: null,
  owner: null,
  meeting: null,
  project: null,
  status: null,
  overdue: false,
  soon: false,
  thisMonth: false,
  mine: false,
} satisfies Partial<RegisterView>

export const isFiltered = (view: RegisterView) =>
  Object.keys(nothingAsked).some((name) => Boolean(view[name as keyof RegisterView]))
