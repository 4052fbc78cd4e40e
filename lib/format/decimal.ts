const DECIMAL = /^-?\d+(\.\d+)?$/

export type Decimal = `${number}`

/** The text of a Postgres `numeric`, which Intl formats exactly; a JavaScript number would lose digits. */
export function isDecimal(text: string): text is Decimal {
  return DECIMAL.test(text)
}
