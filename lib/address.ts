/* What lists keep in their address. It is read leniently: what makes no sense is left out rather than refused. */

import { plainText } from './plain-text'

export type SearchParameters = Record<string, string | string[] | undefined>

export const readerOf = (parameters: SearchParameters) => {
  const text = (name: string) => plainText([parameters[name]].flat()[0]?.slice(0, 200) ?? '')
  const id = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : null)
  return {
    text,
    id,
    flag: (name: string) => text(name) === '1',
    page: () => Math.max(1, Math.min(id('page') ?? 1, 100_000)),
    oneOf: <T extends string>(known: readonly T[], name: string): T | null =>
      known.find((one) => one === text(name)) ?? null,
    /** `-due`: by due date, the latest first. */
    sort: <T extends string>(known: readonly T[]) => ({
      key: known.find((one) => one === text('sort').replace(/^-/, '')) ?? null,
      descending: text('sort').startsWith('-'),
    }),
  }
}

/** The query string of what is set: false, null, 0 and the empty text are not. */
export const queryString = (entries: Record<string, string | number | boolean | null>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(entries))
    if (value) query.set(name, value === true ? '1' : String(value))
  return query.size > 0 ? `?${query}` : ''
}
