import { readFileSync } from 'node:fs'

/** What the interface says, by feature. */
export const wordsOf = (locale: string, feature: string) =>
  JSON.parse(readFileSync(`messages/${locale}/${feature}.json`, 'utf8'))
