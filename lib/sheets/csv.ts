import Papa from 'papaparse'
import { type Cell, looksLikeFormula, type Sheet } from './sheet'

/** UTF-8 with its mark, without which Excel takes Arabic and accents for something else. Decimals have a point, days are ISO. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  `\uFEFF${Papa.unparse(
    { fields: columns.map(({ title }) => title), data: rows.map((row) => row.map(textOf)) },
    { escapeFormulae: looksLikeFormula, newline: '\r\n' },
  )}\r\n`

const textOf = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell.replace(hiddenFormula, "$&'")
  if ('amount' in cell) return cell.amount
  return 'date' in cell ? cell.date : cell.decimal
}

/** Where a program separates by another mark, as one set to French does, what stands behind that mark begins a cell of its own. */
const hiddenFormula = /(?<!^\s*)[;\t|]["\s]*(?=[=+\-@＝＋－＠])/g
