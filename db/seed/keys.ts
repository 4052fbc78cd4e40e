/** Rows by the key that the portfolio knows them by. */
export type Ids = ReadonlyMap<string, number>

export const idsOf = (rows: { id: number; sourceKey: string | null }[]): Ids =>
  new Map(rows.map(({ id, sourceKey }) => [sourceKey ?? '', id]))

/** What the portfolio names must exist: a loader that guesses would hide a mistake. */
export const known = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const found = map.get(key)
  if (found === undefined) throw new Error(`Nothing is known as "${key}"`)
  return found
}
