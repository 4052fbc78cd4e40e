import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import {
  type CooperationKind,
  cooperationKinds,
  type ProjectStatus,
  projectStatuses,
} from '@/lib/projects/rules'

export const groups = ['partnership', 'programme', 'project', 'funder', 'year'] as const
export type Group = (typeof groups)[number]

/** What the page of the portfolio's money shows; lives in the address, so that a view can be kept and sent. */
export type FinanceView = {
  group: Group
  partnership: number | null
  /** `none`: the projects of no programme. */
  programme: number | 'none' | null
  funder: number | null
  kind: CooperationKind | null
  strategy: number | null
  status: ProjectStatus | null
  from: number | null
  to: number | null
  inReference: boolean
  page: number
}

export const nothingAsked = {
  partnership: null,
  programme: null,
  funder: null,
  kind: null,
  strategy: null,
  status: null,
  from: null,
  to: null,
} satisfies Partial<FinanceView>

export const viewOf = (parameters: SearchParameters): FinanceView => {
  const { text, id, oneOf, page } = readerOf(parameters)
  const year = (name: string) => {
    const asked = id(name)
    return asked !== null && asked >= 1956 && asked <= 2100 ? asked : null
  }
  return {
    group: oneOf(groups, 'group') ?? 'partnership',
    partnership: id('partnership'),
    programme: text('programme') === 'none' ? 'none' : id('programme'),
    funder: id('funder'),
    kind: oneOf(cooperationKinds, 'kind'),
    strategy: id('strategy'),
    status: oneOf(projectStatuses, 'status'),
    from: year('from'),
    to: year('to'),
    inReference: text('in') === 'reference',
    page: page(),
  }
}

/** The query string of a view, without what is at its default; a change other than the page goes back to page 1. */
export const queryOf = (view: FinanceView, change: Partial<FinanceView> = {}): string => {
  const next = { ...view, page: 1, ...change }
  const { group, inReference, page, ...asked } = next
  return queryString({
    group: group === 'partnership' ? null : group,
    ...asked,
    in: inReference ? 'reference' : null,
    page: page === 1 ? null : page,
  })
}

export const isFiltered = (view: FinanceView) =>
  Object.keys(nothingAsked).some((name) => Boolean(view[name as keyof typeof nothingAsked]))

/** A part of the years: what is given covers all of them, and what is left of a promise says nothing of one. */
export const isOfSomeYears = ({ group, from, to }: Pick<FinanceView, 'group' | 'from' | 'to'>) =>
  group === 'year' || from !== null || to !== null

/** The view of the projects behind a line. */
export const behind = (view: FinanceView, key: number): Partial<FinanceView> => ({
  group: 'project',
  ...(view.group === 'partnership' && { partnership: key }),
  ...(view.group === 'programme' && { programme: key || 'none' }),
  ...(view.group === 'funder' && { funder: key }),
  ...(view.group === 'year' && { from: key, to: key }),
})
