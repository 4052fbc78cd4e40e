import { casablancaToday } from '@/lib/format/casablanca'
import { isCurrency } from '@/lib/money/currency'
import { parseRate } from '@/lib/money/parse-rate'
import { tidy } from '@/lib/money/typed-text'
import { parsePartialDate } from '@/lib/partial-date/parse'
import { precisionOf } from '@/lib/partial-date/partial-date'
import { plainText } from '@/lib/plain-text'
import { BASE, type CsvColumn, type CsvLine, mostSource } from './rules'

type Cells = Record<CsvColumn, string>
type Read = { value: string; code?: string }

/** What a line says, and the code of the mistake in each column that has one. */
export const readLine = (line: number, typed: Cells) => {
  const read = {
    date: dateOf(typed.date),
    currency: currencyOf(typed.currency),
    rate: rateOf(typed.rate, typed.units),
    source: sourceOf(typed.source),
    units: isUnits(typed.units) ? { value: '' } : { value: typed.units, code: 'rate_units' },
  }
  const understood: CsvLine = {
    ...{ line, wrong: [], isKnown: false },
    ...{ date: read.date.value, currency: read.currency.value },
    ...{ rate: read.rate.value, source: read.source.value },
  }
  return { understood, codes: Object.entries(read) as [CsvColumn, Read][] }
}

const dateOf = (typed: string): Read => {
  const parsed = parsePartialDate(typed, 'fr')
  if (!parsed.ok)
    return { value: typed, code: parsed.reason === 'empty' ? 'date_required' : `date_${parsed.reason}` }
  if (precisionOf(parsed.value) !== 'day') return { value: typed, code: 'date_day' }
  return { value: parsed.value, code: parsed.value > casablancaToday() ? 'rate_in_future' : undefined }
}

const currencyOf = (typed: string): Read => {
  const code = tidy(typed).toUpperCase()
  if (code === '') return { value: '', code: 'currency_required' }
  if (!isCurrency(code)) return { value: typed, code: 'currency_unknown' }
  return { value: code, code: code === BASE ? 'rate_of_dirham' : undefined }
}

const rateOf = (typed: string, units: string): Read => {
  const parsed = parseRate(typed, tidy(units) === '100' ? 100 : 1)
  return parsed.ok ? { value: parsed.value } : { value: typed, code: parsed.reason }
}

/** A source of digits alone is the end of a rate that a comma cut in two. */
const sourceOf = (typed: string): Read => {
  const value = plainText(typed)
  if (value === '') return { value, code: 'required' }
  if (value.length > mostSource) return { value, code: 'too_long' }
  return { value, code: /\p{L}/u.test(value) ? undefined : 'csv_source_number' }
}

const isUnits = (typed: string) => ['', '1', '100'].includes(tidy(typed))
