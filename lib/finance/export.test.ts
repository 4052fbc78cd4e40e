import fc from 'fast-check'
import type { Sql } from 'postgres'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { inReference as convert } from '@/lib/budgets/in-reference'
import { tablesByFunder } from '@/lib/budgets/position-tables'
import { getBudgetPage } from '@/lib/budgets/queries'
import { messagesOf } from '@/lib/i18n/messages'
import { xlsxOf } from '@/lib/sheets/xlsx'
import { figuresOf } from './adding.test-data'
import { type FinanceView, viewOf } from './filters'
import { anyEntries, type Planted, plantPortfolio } from './planted-portfolio.test-data'
import { portfolioSheets } from './portfolio-sheets'
import { projectSheets } from './project-sheets'
import { getFinance } from './queries'
import { tablesOf } from './tables'

let db: TestDatabase
let planted: Planted

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  planted = await plantPortfolio(db)
  for (const entries of fc.sample(anyEntries, 4)) await planted.record(entries)
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const view = (change: Partial<FinanceView>): FinanceView => ({ ...viewOf({}), group: 'project', ...change })
const words = messagesOf('en').finance

/** The rows of a sheet by their headings, as a spreadsheet program reads them. */
const readBack = async (file: Buffer, name: string) => {
  const sheets = await readExcelFile(file)
  const [headings = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? []
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])))
}

/** The same number, however it is written. */
const same = (cell: unknown, amount: string | null | undefined) =>
  expect(cell === null ? null : String(cell)).toBe(
    amount === null || amount === undefined ? null : String(Number(amount)),
  )

test.each([false, true])(
  'the project’s page, the portfolio’s and both files say the same, in the reference currency: %s',
  async (inReference) => {
    const asked = view({ inReference })
    const tables = tablesOf((await getFinance(planted.director, asked, 'en', '2026-11-22')).rows)
    const portfolio = await readBack(
      await xlsxOf(await portfolioSheets(planted.director, asked, 'en'), 'en'),
      words.sheet.figures,
    )
    for (const projectId of planted.projects.slice(0, 3)) {
      const page = await getBudgetPage(planted.director, projectId, 1, false)
      if (!page) throw new Error('no page')
      const own = {
        funding: page.funding,
        totals: page.totals.map((total) => ({ ...total, withoutRate: 0 })),
      }
      const { funding, totals } = inReference ? convert(page.funding, page.totals, 'MAD') : own
      const sheets = await projectSheets(planted.director, projectId, inReference, 'en')
      if (!sheets) throw new Error('no sheets')
      const file = await readBack(await xlsxOf([sheets.funder, sheets.year], 'en'), words.sheet.funder)
      for (const { currency, whole } of tablesByFunder(funding, totals)) {
        const line = tables
          .find((table) => table.currency === currency)
          ?.lines.find(({ key }) => key === projectId)
        expect(line && { ...figuresOf(line), schedule: null }).toEqual(figuresOf(whole))
        const total = file.find(
          (row) => row[words.column.currency] === currency && row[words.group.funder] === words.total,
        )
        const row = portfolio.find(
          (one) =>
            one[words.column.currency] === currency && one[words.group.project] === page.project.title.en,
        )
        if (!whole.withoutRate)
          for (const cells of [total, row]) {
            same(cells?.[words.column.committed], whole.position.committed)
            same(cells?.[words.column.disbursed], whole.position.disbursed)
            same(cells?.[words.column.spent], whole.position.spent)
            same(cells?.[words.column.remaining], whole.position.remaining)
            same(cells?.[words.column.funded], whole.funded)
          }
      }
    }
  },
)

test('the totals of the file are those of the page', async () => {
  const tables = tablesOf((await getFinance(planted.director, view({}), 'en', '2026-11-22')).rows)
  const rows = await readBack(
    await xlsxOf(await portfolioSheets(planted.director, view({}), 'ar'), 'ar'),
    messagesOf('ar').finance.sheet.figures,
  )
  const { column, group, total } = messagesOf('ar').finance
  for (const { currency, whole } of tables) {
    const row = rows.find((one) => one[group.project] === total && one[column.currency] === currency)
    same(row?.[column.spent], whole.position.spent)
    same(row?.[column.spentWaiting], whole.position.awaiting.spent)
  }
})

test('every entry that one sees is in the file, with its rate, or that there is none', async () => {
  const sheets = await projectSheets(planted.director, planted.well, false, 'en')
  if (!sheets) throw new Error('no sheets')
  const rows = await readBack(await xlsxOf([sheets.entries], 'en'), words.sheet.entries)
  const [counted] =
    await db.owner`select count(*)::integer total from transaction where project_id = ${planted.well}`
  expect(rows).toHaveLength(counted?.total)
  for (const row of rows) {
    expect(row[words.column.occurred]).toBeInstanceOf(Date)
    expect(row[words.column.rateNote] === words.notes.noRate).toBe(row[words.column.converted] === null)
    if (row[words.column.exchange] !== null) expect(row[words.column.source]).toBe('Bank')
  }
  const funder = await projectSheets(planted.funder, planted.well, false, 'en')
  const named = funder?.entries.rows.map(([, , , name]) => name) ?? []
  expect(new Set(named).size).toBeLessThanOrEqual(1)
  expect(await projectSheets(planted.observer, planted.well, false, 'en')).toBeNull()
})

test('an observer’s file of the portfolio has no amount', async () => {
  const [figures] = await portfolioSheets(planted.observer, view({}), 'en')
  expect(figures.rows).toEqual([])
})
