import type { Amount } from '@/lib/money/amount'
import type { Currency } from '@/lib/money/currency'

/** What a cell holds; null: nothing is known. */
export type Cell =
  | null
  | string
  | { amount: Amount; currency: Currency }
  /** A decimal text that is no amount: a rate, a percentage, a count. */
  | { decimal: string }
  /** ISO 8601. */
  | { date: string }

export type Sheet = { name: string; columns: { title: string; width: number }[]; rows: Cell[][] }

/** What a spreadsheet program would reckon instead of showing: it begins like a formula, and is not a number. */
export const looksLikeFormula = /^(?!-?\d+(?:\.\d+)?$)\s*[=+\-@＝＋－＠]|^[\t\r]/
