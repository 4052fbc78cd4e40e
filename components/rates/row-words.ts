import type { RatesWords } from './rates-words'

/** What the bar of a form being written in its place says. */
export const rowWords = ({ errors, leave, cancel }: RatesWords, save: string) => ({
  ...{ errors, leave, cancel, save },
})
