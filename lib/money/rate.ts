declare const brand: unique symbol

/** How many dirhams one unit is worth, as a decimal text above zero. Converting is PostgreSQL's: `conversion_of`. */
export type Rate = `${number}` & { readonly [brand]: 'Rate' }

export const RATE_DECIMALS = 10
const SHAPE = /^(\d{1,9})(?:\.(\d{1,10}))?$/

/** Throws a RangeError for zero, for less, and beyond 9 digits before the point or 10 after it. */
export function toRate(text: string): Rate {
  if (!SHAPE.test(text) || !/[1-9]/.test(text)) throw new RangeError(`Not a rate: ${text}`)
  return text as Rate
}
