import { plainText } from '@/lib/plain-text'
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

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads an address leniently: what makes no sense is left out rather than refused. */
export const viewOf = (parameters: SearchParameters): CommitteesView => {
  const text = (name: string) => plainText([parameters[name]].flat()[0]?.slice(0, 200) ?? '')
  return {
    search: text('q'),
    kind: committeeKinds.find((kind) => kind === text('kind')) ?? null,
    partnership: /^\d{1,9}$/.test(text('partnership')) ? Number(text('partnership')) : null,
    archived: text('archived') === '1',
    page: Math.max(1, /^\d{1,5}$/.test(text('page')) ? Number(text('page')) : 1),
  }
}

export const isFiltered = ({ search, kind, partnership, archived }: CommitteesView) =>
  Boolean(search || kind || partnership || archived)

/** The query string of one page of a view, without what is at its default. */
export const queryOf = ({ search, kind, partnership, archived }: CommitteesView, page: number) => {
  const query = new URLSearchParams()
  const entries = { q: search, kind, partnership, archived: archived && '1', page: page > 1 && page }
  for (const [name, value] of Object.entries(entries)) if (value) query.set(name, String(value))
  return query.size > 0 ? `?${query}` : ''
}
