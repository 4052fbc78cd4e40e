import Papa from 'papaparse'
import { readHeader } from './csv-header'
import { readLine } from './csv-line'
import {
  type CsvColumn,
  type CsvLine,
  type CsvMistake,
  type CsvProblem,
  csvColumns,
  mostLines,
} from './rules'

type Row = { line: number; cells: string[]; isCut: boolean }

/** Everything that a file of rates says, and each mistake with its line and field; it knows nothing of the rates already there. */
export const readRatesCsv = (text: string) => {
  const [heading, ...rows] = rowsOf(text)
  const columns = heading?.columns ?? []
  const problem = problemOf(columns, rows)
  const mistakes: CsvMistake[] = []
  const refuse = (line: CsvLine, field: CsvMistake['field'], code: string, other?: number) => {
    line.wrong.push(field)
    mistakes.push({ line: line.line, field, code, other })
  }
  const lines = problem ? [] : rows.map((row) => understand(row, columns, heading?.delimiter ?? ';', refuse))
  requireOneRatePerDay(lines, refuse)
  return { problem, lines, mistakes, refuse }
}

type Refuse = (line: CsvLine, field: CsvMistake['field'], code: string, other?: number) => void

/** With the number of the line each begins on, the blank ones left out; the first is the heading. */
const rowsOf = (text: string) => {
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const heading = whole.split('\n').find((line) => line.trim() !== '') ?? ''
  const { delimiter, columns } = readHeader(heading)
  const rows: (Row & { delimiter: string; columns: (CsvColumn | null)[] })[] = []
  let [line, from] = [1, 0]
  Papa.parse<string[]>(whole, {
    delimiter,
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ line, cells: data, isCut: errors.length > 0, delimiter, columns })
      line += whole.slice(from, meta.cursor).split('\n').length - 1
      from = meta.cursor
    },
  })
  return rows
}

const problemOf = (columns: (CsvColumn | null)[], rows: Row[]): CsvProblem | null => {
  const missing = csvColumns.filter((column) => column !== 'units' && !columns.includes(column))
  if (columns.length === 0) return { code: 'csv_empty', missing: [] }
  if (missing.length > 0) return { code: 'csv_columns', missing }
  if (rows.length === 0) return { code: 'csv_empty', missing: [] }
  return rows.length > mostLines ? { code: 'csv_too_many_lines', missing: [] } : null
}

const understand = (
  { line, cells, isCut }: Row,
  columns: (CsvColumn | null)[],
  delimiter: string,
  refuse: Refuse,
): CsvLine => {
  const cellOf = (column: CsvColumn) =>
    columns.includes(column) ? (cells[columns.indexOf(column)] ?? '') : ''
  const typed = Object.fromEntries(csvColumns.map((column) => [column, cellOf(column).trim()])) as Record<
    CsvColumn,
    string
  >
  const { understood, codes } = readLine(line, typed)
  if (isCut) refuse(understood, 'line', 'csv_quotes')
  else if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    if (delimiter === ',') refuse(understood, 'rate', 'csv_decimal_comma')
    else refuse(understood, 'line', 'csv_too_many_cells')
  else for (const [column, { code }] of codes) if (code) refuse(understood, column, code)
  return understood
}

const requireOneRatePerDay = (lines: CsvLine[], refuse: Refuse) => {
  const first = new Map<string, CsvLine>()
  for (const line of lines.filter(({ wrong }) => wrong.length === 0)) {
    const day = `${line.currency} ${line.date}`
    const earlier = first.get(day)
    if (!earlier) first.set(day, line)
    else if (earlier.rate === line.rate) line.isKnown = true
    else refuse(line, 'rate', 'csv_twice', earlier.line)
  }
}
