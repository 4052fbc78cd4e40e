import {
  executionOf,
  knownOf,
  type PositionLine,
  type PositionSums,
  type PositionTable,
  remainingOf,
} from '@/lib/budgets/position-tables'
import type { Messages } from '@/lib/i18n/messages'
import type { Amount } from '@/lib/money/amount'
import type { Currency } from '@/lib/money/currency'
import type { Cell, Sheet } from '@/lib/sheets/sheet'

type Layout = {
  name: string
  /** What a line is. */
  heading: string
  nameOf: (line: PositionLine) => string
  codeOf?: (line: PositionLine) => string | null
  /** Without what is given, left and carried out: of some years alone. */
  isPart: boolean
  inReference: boolean
}
type Words = Messages['finance']
type Column = { title: string; width: number; cell: (sums: PositionSums, currency: Currency) => Cell }

/** The tables one beneath the other, each closed by its total. */
export const positionSheet = (tables: readonly PositionTable[], layout: Layout, words: Words): Sheet => {
  const columns = columnsOf(layout, words)
  const { codeOf } = layout
  const rowOf = (name: string, code: string | null, sums: PositionSums, currency: Currency): Cell[] => [
    name,
    ...(codeOf ? [code] : []),
    currency,
    ...columns.map(({ cell }) => cell(sums, currency)),
  ]
  return {
    name: layout.name,
    columns: [
      { title: layout.heading, width: 44 },
      ...(codeOf ? [{ title: words.column.code, width: 14 }] : []),
      { title: words.column.currency, width: 9 },
      ...columns,
    ],
    rows: tables.flatMap(({ currency, lines, whole }) => [
      ...lines.map((line) => rowOf(layout.nameOf(line), codeOf?.(line) ?? null, line, currency)),
      rowOf(words.total, null, whole, currency),
    ]),
  }
}

const columnsOf = ({ isPart, inReference }: Layout, { column: words }: Words): Column[] => {
  const amount = (title: string, of: (sums: PositionSums) => Amount | null): Column => ({
    title,
    width: 19,
    cell: (sums, currency) => {
      const found = of(sums)
      return found === null ? null : { amount: found, currency }
    },
  })
  const part = (of: 'committed' | 'disbursed' | 'spent') => [
    amount(words[of], (sums) => knownOf(sums.position[of], sums)),
    amount(words[`${of}Waiting`], (sums) => knownOf(sums.position.awaiting[of], sums)),
  ]
  const count = (title: string, of: (sums: PositionSums) => string | null): Column => ({
    title,
    width: 14,
    cell: (sums) => {
      const decimal = of(sums)
      return decimal === null ? null : { decimal }
    },
  })
  return [
    ...(isPart ? [] : [amount(words.funded, ({ funded }) => funded)]),
    ...part('committed'),
    ...part('disbursed'),
    ...part('spent'),
    ...(isPart ? [] : [amount(words.remaining, remainingOf), count(words.rate, executionOf)]),
    amount(words.planned, ({ schedule }) => schedule?.planned ?? null),
    amount(words.gap, ({ schedule }) => schedule?.gap ?? null),
    ...(inReference ? [count(words.withoutRate, ({ withoutRate }) => String(withoutRate))] : []),
  ]
}
