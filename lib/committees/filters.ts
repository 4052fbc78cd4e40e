import { plainText } from '@/lib/plain-text'
import { type CommitteeKind, committeeKinds } from './rules'

/** What the list shows; lives in the address. */
export type CommitteesView = {
  search: string
  kind: CommitteeKind | null
  partnership: number | null
  archived: boolean
}

export type SearchParameters = Record<string, string | string[] | undefined>

/** Reads an address leniently: what makes no sense is left out rather than refused. */
export const viewOf = (parameters: SearchParameters): CommitteesView => {
  const text = (name: string) => plainText([parameters[name]].flat()[0]?.slice(0, 200) ?? '')
  return {
    search: text('q'),
    kind: committeeKinds.find((kind) => kind === text('kind')) ?? null,
    partnership: /^\d{1,9}$/.test(text('partnership')) ? Number(text('partnership')) : null,
    archived: text('archived') === '1',
  }
}

export const isFiltered = ({ search, kind, partnership, archived }: CommitteesView) =>
  Boolean(search || kind || partnership || archived)
