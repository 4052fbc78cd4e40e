import JSZip from 'jszip'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { toAmount } from '@/lib/money/amount'
import { csvOf } from './csv'
import type { Sheet } from './sheet'
import { xlsxOf } from './xlsx'

const traps = ['=1+1', '@x', '-2+3', '+cmd|x', '\t=1', ' =1+1', '＝1+1', '-5', 'a=b']
const sheet: Sheet = {
  name: 'Amounts',
  columns: ['What', 'Amount', 'Rate', 'Day'].map((title) => ({ title, width: 12 })),
  rows: [
    ...traps.map((trap) => [trap, null, null, null]),
    [
      'negative',
      { amount: toAmount('-1234.5'), currency: 'MAD' },
      { decimal: '10.7035' },
      { date: '2026-03-04' },
    ],
    ['fifteen', { amount: toAmount('999999999999.123'), currency: 'TND' }, null, null],
    ['more', { amount: toAmount('-9999999999999.99'), currency: 'MAD' }, null, null],
    ['too many', { amount: toAmount('999999999999999.99'), currency: 'MAD' }, null, null],
    ['none', { amount: toAmount('0'), currency: 'XOF' }, null, null],
  ],
}
const rowOf = (rows: readonly (readonly unknown[])[], name: string) => rows.find(([first]) => first === name)

test('a CSV has its mark, no formula, and negative numbers as numbers', () => {
  const csv = csvOf(sheet)
  expect(csv.startsWith('\uFEFFWhat,Amount,Rate,Day\r\n')).toBe(true)
  const rows = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data
  expect(rows.slice(1, 1 + traps.length).map(([text]) => text)).toEqual([
    ...["'=1+1", "'@x", "'-2+3", "'+cmd|x", "'\t=1", "' =1+1", "'＝1+1", '-5', 'a=b'],
  ])
  expect(rowOf(rows, 'negative')).toEqual(['negative', '-1234.5', '10.7035', '2026-03-04'])
})

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['a; "@x', 'a; "\'@x'],
  ['a\t-2+3', "a\t'-2+3"],
  ['a;b-c', 'a;b-c'],
])('no formula begins behind another separator: %s', (text, safe) => {
  const csv = csvOf({ name: 'Texts', columns: [{ title: 'What', width: 9 }], rows: [[text]] })
  expect(Papa.parse<string[]>(csv.slice(1), { delimiter: ',' }).data[1]).toEqual([safe])
})

test('an XLSX has numbers as numbers, days as days and texts as texts', async () => {
  const [read] = await readExcelFile(await xlsxOf([sheet], 'fr'))
  const rows = read?.data ?? []
  expect(rows.slice(1, 1 + traps.length).map(([text]) => text)).toEqual(traps.map((trap) => trap.trim()))
  const [, amount, rate, day] = rowOf(rows, 'negative') ?? []
  expect([amount, rate]).toEqual([-1234.5, 10.7035])
  expect((day as Date).toISOString()).toBe('2026-03-04T00:00:00.000Z')
  expect(rowOf(rows, 'fifteen')?.[1]).toBe(999999999999.123)
  expect(rowOf(rows, 'more')?.[1]).toBe(-9999999999999.99)
  expect(rowOf(rows, 'too many')?.[1]).toBe('999999999999999.99')
  expect(rowOf(rows, 'none')?.[1]).toBe(0)
})

const xmlOf = async (locale: 'ar' | 'fr') => {
  const zip = await JSZip.loadAsync(await xlsxOf([sheet], locale))
  const part = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('')
  return { sheet: await part('xl/worksheets/sheet1.xml'), styles: await part('xl/styles.xml') }
}

test('its sheet begins at the right in Arabic, its headings stay, and no cell is a formula', async () => {
  const [arabic, french] = await Promise.all([xmlOf('ar'), xmlOf('fr')])
  expect(arabic.sheet).toMatch(/rightToLeft="(1|true)"/)
  expect(french.sheet).not.toContain('rightToLeft')
  for (const { sheet, styles } of [arabic, french]) {
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).not.toContain('<f>')
    expect(styles).toContain('#,##0.000')
  }
})
