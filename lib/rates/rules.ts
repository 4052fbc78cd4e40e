/** The dirham is what rates are given in. */
export const BASE = 'MAD'

export const mostSource = 200

/** Of an import. */
export const mostLines = 5000
export const mostBytes = 512 * 1024

/** How many mistakes of a file are told at once. */
export const mostMistakes = 200

/** `units` may be left out: the rate is then for one. */
export const csvColumns = ['date', 'currency', 'rate', 'source', 'units'] as const
export type CsvColumn = (typeof csvColumns)[number]

/** What is wrong with a line, and where: in a column, or in the line as a whole. */
export type CsvMistake = {
  line: number
  field: CsvColumn | 'line'
  /** A key of errors.fields. */
  code: string
  /** The line that it contradicts. */
  other?: number
}

/** A line as it was understood; what was not understood stands as it was typed. */
export type CsvLine = {
  line: number
  date: string
  currency: string
  rate: string
  source: string
  wrong: CsvMistake['field'][]
  /** It says what is known already, from an earlier line or from the table. */
  isKnown: boolean
}

/** Why a file is not read at all. */
export type CsvProblem = {
  code: 'csv_empty' | 'csv_columns' | 'csv_too_many_lines'
  missing: CsvColumn[]
}

/** What a file would do. */
export type ImportPreview = {
  kind: 'preview'
  problem: CsvProblem | null
  lines: CsvLine[]
  /** The first of them. */
  mistakes: CsvMistake[]
  mistakeCount: number
}
export type ImportResult = ImportPreview | { kind: 'written'; count: number; known: number }
