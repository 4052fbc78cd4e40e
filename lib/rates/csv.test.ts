import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRatesCsv } from './csv'
import { mostLines } from './rules'

const table = (text: string) => {
  const { problem, lines, mistakes } = readRatesCsv(text)
  expect({ problem, mistakes }).toEqual({ problem: null, mistakes: [] })
  return lines.map(({ line, date, currency, rate, source }) => [line, date, currency, rate, source])
}
const mistakesOf = (text: string) =>
  readRatesCsv(text).mistakes.map(({ line, field, code, other }) => [
    line,
    field,
    code,
    ...(other ? [other] : []),
  ])

const understood = [2, '2025-01-31', 'EUR', '10.85', 'Bank Al-Maghrib']

describe('a file is read', () => {
  test.each([
    ['semicolons and decimal commas', 'date;devise;taux;source\n31/01/2025;EUR;10,85;Bank Al-Maghrib'],
    ['commas and decimal points', 'date,currency,rate,source\n2025-01-31,EUR,10.85,Bank Al-Maghrib\n'],
    ['commas and quotes', '"date","currency","rate","source"\n"2025-01-31","EUR","10,85","Bank Al-Maghrib"'],
    ['tabs', 'Date\tDevise\tCours\tSource\n31/01/2025\tEUR\t10,8500\tBank Al-Maghrib'],
    ['another order', 'Source;Taux de change;Date;Code_devise\nBank Al-Maghrib;10,85;31-01-2025;eur'],
    ['Arabic', 'التاريخ;العملة;سعر الصرف;المصدر\n٣١/٠١/٢٠٢٥;EUR;١٠٫٨٥;Bank Al-Maghrib'],
    [
      'a mark at its head and the lines of Windows',
      '\ufeffdate;devise;taux;source\r\n31/01/2025;EUR;10,85;Bank Al-Maghrib\r\n\r\n',
    ],
    [
      'a column that is not known',
      'date;pays;devise;taux;source\n31/01/2025;Allemagne;EUR;10,85;Bank Al-Maghrib',
    ],
    ['a hundred units', 'date;devise;taux;source;unités\n31/01/2025;EUR;1085;Bank Al-Maghrib;100'],
    ['empty cells at the end', 'date;devise;taux;source\n31/01/2025;EUR;10,85;Bank Al-Maghrib;;'],
  ])('with %s', (_, text) => expect(table(text)).toEqual([understood]))

  test('with the number of each line, across blank ones and quoted breaks', () => {
    const text =
      'date;devise;taux;source\n\n2025-01-01;EUR;10,1;"Bank\nAl-Maghrib"\n\n2025-01-02;EUR;10,2;BAM'
    expect(table(text).map(([line]) => line)).toEqual([3, 6])
  })

  test('whatever the separator, the order of the columns and the decimal mark', () => {
    const names = {
      date: ['date', 'jour', 'التاريخ'],
      currency: ['devise', 'currency', 'العملة'],
      rate: ['taux', 'rate', 'السعر'],
      source: ['source', 'المصدر'],
    }
    const columns = ['date', 'currency', 'rate', 'source'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(';', ',', '\t'),
        fc.shuffledSubarray([...columns], { minLength: 4 }),
        fc.infiniteStream(fc.nat(5)),
        fc.array(
          fc.record({
            at: fc.nat(9000),
            rate: fc.integer({ min: 1, max: 10 ** 8 }),
            currency: fc.constantFrom('EUR', 'USD', 'JPY'),
          }),
          { minLength: 1, maxLength: 20 },
        ),
        (separator, order, chance, rows) => {
          const pick = <T>(from: readonly T[]) => from[(chance.next().value ?? 0) % from.length] as T
          const given = rows.map(({ at, rate, currency }) => {
            const date = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10)
            const text = String(rate).padStart(5, '0')
            return {
              date,
              currency,
              source: 'Bank; Al,Maghrib',
              rate: `${text.slice(0, -4)}.${text.slice(-4)}`,
            }
          })
          const said = (row: (typeof given)[number]) => ({
            ...row,
            rate: pick([row.rate, row.rate.replace('.', ',')]),
            date: pick([row.date, row.date.split('-').toReversed().join('/')]),
          })
          const lines = given.map((row) => order.map((column) => `"${said(row)[column]}"`).join(separator))
          const text = [order.map((column) => pick(names[column])).join(separator), ...lines].join('\n')
          const read = readRatesCsv(text)
          expect(read.problem).toBeNull()
          for (const [at, line] of read.lines.entries()) {
            const expected = given[at]
            if (line.wrong.length > 0)
              expect(read.mistakes.find((one) => one.line === line.line)?.code).toBe('csv_twice')
            else
              expect([line.date, line.currency, line.rate]).toEqual([
                expected?.date,
                expected?.currency,
                trimmed(expected?.rate ?? ''),
              ])
          }
        },
      ),
    )
  })
})

const trimmed = (rate: string) => rate.replace(/0+$/, '').replace(/\.$/, '')

describe('a mistake names its line and its field', () => {
  const line = (text: string) => mistakesOf(`date;devise;taux;source\n${text}`)
  test.each([
    [';EUR;10;BAM', [2, 'date', 'date_required']],
    ['2025;EUR;10;BAM', [2, 'date', 'date_day']],
    ['31/02/2025;EUR;10;BAM', [2, 'date', 'date_impossible']],
    ['31/01/25;EUR;10;BAM', [2, 'date', 'date_ambiguous_year']],
    ['hier;EUR;10;BAM', [2, 'date', 'date_unreadable']],
    ['2199-01-01;EUR;10;BAM', [2, 'date', 'rate_in_future']],
    ['2025-01-01;;10;BAM', [2, 'currency', 'currency_required']],
    ['2025-01-01;EURO;10;BAM', [2, 'currency', 'currency_unknown']],
    ['2025-01-01;MAD;10;BAM', [2, 'currency', 'rate_of_dirham']],
    ['2025-01-01;EUR;;BAM', [2, 'rate', 'rate_required']],
    ['2025-01-01;EUR;0;BAM', [2, 'rate', 'rate_zero']],
    ['2025-01-01;EUR;-1;BAM', [2, 'rate', 'rate_negative']],
    ['2025-01-01;EUR;1.084,35;BAM', [2, 'rate', 'rate_unreadable']],
    ['2025-01-01;EUR;1,12345678901;BAM', [2, 'rate', 'rate_decimals']],
    ['2025-01-01;EUR;12345678901;BAM', [2, 'rate', 'rate_too_large']],
    ['2025-01-01;EUR;10;', [2, 'source', 'required']],
    ['2025-01-01;EUR;10', [2, 'source', 'required']],
    ['2025-01-01;EUR;10;BAM;autre', [2, 'line', 'csv_too_many_cells']],
    ['2025-01-01;EUR;10;"BAM', [2, 'line', 'csv_quotes']],
  ])('%s', (text, mistake) => expect(line(text)).toEqual([mistake]))

  test('several on one line are all told', () => {
    expect(line('x;y;z;')).toEqual([
      [2, 'date', 'date_unreadable'],
      [2, 'currency', 'currency_unknown'],
      [2, 'rate', 'rate_unreadable'],
      [2, 'source', 'required'],
    ])
  })

  test('decimal commas between commas cut a rate in two, and that is told', () => {
    expect(mistakesOf('date,currency,rate,source\n2025-01-01,EUR,10,85,BAM')).toEqual([
      [2, 'rate', 'csv_decimal_comma'],
    ])
    expect(mistakesOf('date,currency,rate,source\n2025-01-01,EUR,10,85')).toEqual([
      [2, 'source', 'csv_source_number'],
    ])
  })

  test('units are one or a hundred', () => {
    expect(mistakesOf('date;devise;taux;source;unité\n2025-01-01;EUR;10;BAM;10')).toEqual([
      [2, 'units', 'rate_units'],
    ])
  })

  test('two rates for one day contradict each other; the same twice is known', () => {
    const text =
      'date;devise;taux;source\n2025-01-01;EUR;10;BAM\n01/01/2025;EUR;10,00;BAM\n2025-01-01;EUR;11;BAM'
    expect(mistakesOf(text)).toEqual([[4, 'rate', 'csv_twice', 2]])
    expect(readRatesCsv(text).lines.map(({ isKnown }) => isKnown)).toEqual([false, true, false])
  })
})

describe('a file is not read at all', () => {
  test.each([
    ['empty', '', 'csv_empty', []],
    ['blank', ' \n\n', 'csv_empty', []],
    ['a heading alone', 'date;devise;taux;source\n', 'csv_empty', []],
    [
      'a separator that is none of the three',
      'date|devise|taux|source\n2025-01-01|EUR|10|BAM',
      'csv_columns',
      ['date', 'currency', 'rate', 'source'],
    ],
    ['a column missing', 'date;devise;taux\n2025-01-01;EUR;10', 'csv_columns', ['source']],
    ['no heading', '2025-01-01;EUR;10;BAM', 'csv_columns', ['date', 'currency', 'rate', 'source']],
  ])('%s', (_, text, code, missing) => {
    expect(readRatesCsv(text)).toMatchObject({ lines: [], mistakes: [], problem: { code, missing } })
  })

  test('too many lines', () => {
    const lines = Array.from({ length: mostLines + 1 }, (_, at) => `2025-01-01;EUR;${at + 1};BAM`)
    expect(readRatesCsv(['date;devise;taux;source', ...lines].join('\n')).problem?.code).toBe(
      'csv_too_many_lines',
    )
    expect(readRatesCsv(['date;devise;taux;source', ...lines.slice(1)].join('\n')).problem).toBeNull()
  })
})
