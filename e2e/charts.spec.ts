import type { Page } from '@playwright/test'
import type { Sql } from 'postgres'
import { toAmount } from '@/lib/money/amount'
import { type AmountStyle, formatAmount } from '@/lib/money/format'
import type { Planted } from './planted'
import { expect, test } from './scene'
import { as, cookiesOf } from './sign-in'
import { wordsOf } from './words'

/* The money of a project drawn: the same figures in the sentence, the drawing and the table, with scripts and without. */

const money = (amount: string, locale: 'ar' | 'fr', style: AmountStyle = 'aligned') =>
  formatAmount(toAmount(amount), 'EUR', locale, style)

for (const locale of ['ar', 'fr'] as const) {
  const words = wordsOf(locale, 'charts')
  const figureOf = (page: Page, card: string) =>
    page.getByRole('region', { name: card }).getByRole('figure').first()

  test(`the curve, the funders and the years are drawn and say the same (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const { id, implementingId } = await project('german')
    await spend(owner, id, implementingId, cast.ids)
    const page = await (await as(browser, cast.address('officer'))).newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`/${locale}/projects/${id}/budget`)

    const curve = figureOf(page, words.curve.title)
    await expect(curve.locator('.recharts-area')).toHaveCount(2)
    await expect(curve.locator('text').filter({ hasText: words.today })).toBeVisible()
    for (const amount of ['400.5', '1000', '599.5'])
      await expect(curve.locator('p').first()).toContainText(money(amount, locale, 'exact'))
    await curve.getByText(words.figures).click()
    const figures = curve.getByRole('table', { includeHidden: false })
    await expect(figures.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      money('1000', locale),
      money('0', locale),
      money('-1000', locale),
    ])
    await expect(figures.getByRole('row').filter({ hasText: money('-599.5', locale) })).not.toHaveCount(0)

    const funders = figureOf(page, words.funders.title)
    await expect(funders.locator('.recharts-bar')).toHaveCount(3)
    await funders.getByText(words.figures).click()
    await expect(funders.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      money('2000', locale),
      money('400.5', locale),
      money('500', locale),
    ])
    const years = figureOf(page, words.years.title)
    await expect(years.locator('.recharts-bar')).toHaveCount(2)
    await expect(years.locator('p').first()).toContainText(/25/)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test(`without scripts the sentence and the figures are there (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const { id, implementingId } = await project('german')
    await spend(owner, id, implementingId, cast.ids)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await cookiesOf(cast.address('officer')),
    })
    const page = await context.newPage()
    await page.goto(`/${locale}/projects/${id}/budget`)
    const curve = figureOf(page, words.curve.title)
    await expect(curve.locator('p').first()).toContainText(money('400.5', locale, 'exact'))
    await expect(curve.getByRole('cell', { name: money('-599.5', locale) }).first()).toBeVisible()
    await expect(curve.locator('[aria-hidden][dir=ltr]')).toBeHidden()
    await context.close()
  })
}

test('whoever only observes finds no drawing', async ({ ask, project }) => {
  const { id } = await project('german')
  expect((await (await ask('observer.eu')).get(`/fr/projects/${id}/budget`)).status()).toBe(404)
  expect(await (await (await ask('observer.eu')).get(`/fr/projects/${id}`)).text()).not.toContain('<figure')
})

/** Half of what is due now is paid; more is due later. */
const spend = async (
  owner: Sql,
  id: Planted['id'],
  funder: number,
  accounts: Record<'officer' | 'director', number>,
) => {
  await owner`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${id}, ${funder}, '2026-01-01', 'month', 1000, 'EUR'), (${id}, ${funder}, '2090-01-01', 'year', 700, 'EUR')`
  for (const [kind, amount] of [
    ['commitment', '2000'],
    ['disbursement', '400.5'],
  ] as const)
    await owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, state, decided_at, decided_by)
      select ${id}, ${kind}, ${funder}, '2026-03-04', '2026-03-04', ${amount}, 'EUR', ${accounts.officer}, organisation_id, 'accepted', now(), ${accounts.director}
      from account where id = ${accounts.officer}`
}
