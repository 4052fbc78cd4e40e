import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type Currency, minorUnitOf } from '@/lib/money/currency'
import { type Cell, looksLikeFormula, type Sheet } from './sheet'

/** Sheets with their headings held in place; in Arabic they begin at the right. */
export const xlsxOf = (sheets: readonly Sheet[], locale: Locale): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [
        columns.map(({ title }) => ({ value: title, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) => row.map(cellOf)),
      ] satisfies SheetData,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft: directionOf(locale) === 'rtl',
    })),
  ).toBuffer()

const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null || cell === '') return null
  // Declared as text, it stays text even when somebody edits the cell.
  if (typeof cell === 'string')
    return { value: cell, type: String, ...(looksLikeFormula.test(cell) && { format: '@' }) }
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if ('amount' in cell) return numberOf(cell.amount, formatOf(cell.currency))
  return numberOf(cell.decimal, '0.##########')
}

const MOST_DIGITS = 15

/** A cell keeps a number as a double: it gives fifteen digits back unchanged. What has more stays text. */
const numberOf = (decimal: string, format: string): CellObject =>
  decimal.replace(/^-?0*\.?0*|\./g, '').length > MOST_DIGITS
    ? { value: decimal, type: String, align: 'right', format: '@' }
    : // not money: the file's own number, of fifteen digits at most
      { value: Number(decimal), type: Number, format }

const FORMATS = { 0: '#,##0', 2: '#,##0.00', 3: '#,##0.000' } as const
const formatOf = (currency: Currency) => FORMATS[minorUnitOf(currency)]
