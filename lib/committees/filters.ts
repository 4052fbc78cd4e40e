import { queryString, readerOf, type SearchParameters } from '@/lib/address'
import { type CommitteeKind, committeeKinds } from './rules'

/** What the list shows; lives in the address. */
export type CommitteesView = {
  search: string
  kind: CommitteeKind | null
  partnership: number | null
  archived: boolean
  page: number
}

export const pageSize = 50

export const viewOf = (parameters: SearchParameters): CommitteesView => {
  const { text, id, flag, oneOf, page } = readerOf(parameters)
  return {
    search: text('q'),
    kind: oneOf(committeeKinds, 'kind'),
    partnership: id('partnership'),
    archived: flag('archived'),
    page: page(),
  }
}

export const isFiltered = ({ search, kind, partnership, archived }: CommitteesView) =>
  Boolean(search || kind || partnership || archived)

/** The query string of one page of a view, without what is at its default. */
export const queryOf = ({ search, kind, partnership, archived }: CommitteesView, page: number) =>
  queryString({ q: search, kind, partnership, archived, page: page > 1 && page })
