import type { Page } from '@playwright/test'
import { expect, test } from './scene'
import { as } from './sign-in'
import { wordsOf } from './words'

/* What the dashboard counts is what the list behind it shows; it looks back, is narrowed, and says what is invented. */

const figure = (page: Page, tile: string, label: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: tile, exact: true }) })
    .getByRole('link')
    .filter({ hasText: label })
    .first()

const numberIn = async (text: Promise<string | null>) => Number((await text)?.match(/\d+/)?.[0])

for (const locale of ['ar', 'fr'] as const) {
  const words = wordsOf(locale, 'dashboard')

  test(`a figure opens as many rows as it says (${locale})`, async ({ browser, owner, project, cast }) => {
    const { id, partnershipId } = await project('german')
    const title = owner.json({ fr: 'Attend depuis janvier' })
    await owner`insert into milestone (project_id, title, position, due_on, due_precision) values (${id}, ${title}, 900, '2025-01-15', 'day')`
    const page = await (await as(browser, cast.address('director'))).newPage()
    const asked = `partnership=${partnershipId}&kind=bilateral`
    const tiles: [tile: string, label: string, path: RegExp][] = [
      [words.projects.title, words.projects.all, /\/projects\?/],
      [words.late.title, words.late.milestones, /\/milestones\?.*due=late/],
      [words.soon.title, words.soon.milestones, /\/milestones\?.*due=soon/],
      [words.late.title, words.late.decisions, /\/decisions\?.*overdue=1/],
      [words.soon.title, words.soon.decisions, /\/decisions\?.*soon=1/],
      [words.awaiting.title, words.awaiting.reports, /\/awaiting\?.*what=reports/],
    ]
    for (const [tile, label, path] of tiles) {
      // Other tests plant and clear away meanwhile: both are read again until they agree.
      await expect(async () => {
        await page.goto(`/${locale}/dashboard?${asked}`)
        const link = figure(page, tile, label)
        await expect(link).toBeVisible()
        const said = await numberIn(link.textContent())
        await link.click()
        await page.waitForURL(path)
        const heading = page.getByRole('heading', { level: 1 })
        const count = await heading.locator('xpath=following-sibling::p[1]').textContent()
        expect(counted(count ?? '')).toBe(said)
      }).toPass()
    }
    await page.context().close()
  })

  test(`a past day is looked back to, and left in one click (${locale})`, async ({ browser, cast }) => {
    const page = await (await as(browser, cast.address('director'))).newPage()
    await page.goto(`/${locale}/dashboard`)
    await page.getByText(words.filters.summary).click()
    await page.getByLabel(words.filters.on).fill('2017-06-01')
    await page.getByRole('button', { name: words.filters.apply, exact: true }).click()
    await page.waitForURL(/on=2017-06-01/)
    const banner = page.getByText(words.past.text)
    await expect(banner).toBeVisible()
    const late = figure(page, words.late.title, words.late.milestones)
    const said = await numberIn(late.textContent())
    await late.click()
    await page.waitForURL(/milestones\?.*on=2017-06-01/)
    const heading = page.getByRole('heading', { level: 1 })
    expect(counted((await heading.locator('xpath=following-sibling::p[1]').textContent()) ?? '')).toBe(said)
    await page.goBack()
    await page.getByRole('link', { name: words.past.back }).click()
    await page.waitForURL((url) => url.search === '')
    await expect(banner).toBeHidden()
    await page.context().close()
  })

  test(`a filter holds for the page and goes in one click (${locale})`, async ({
    browser,
    project,
    cast,
  }) => {
    const { partnershipId } = await project('german')
    const page = await (await as(browser, cast.address('director'))).newPage()
    await page.goto(`/${locale}/dashboard`)
    await page.getByText(words.filters.summary).click()
    await page.locator('select[name=partnership]').selectOption(String(partnershipId))
    await page.getByRole('button', { name: words.filters.apply, exact: true }).click()
    await page.waitForURL(new RegExp(`partnership=${partnershipId}`))
    const table = page.getByRole('table', { name: words.projects.table })
    await expect(table.locator('tbody tr')).toHaveCount(1)
    await page.getByRole('list', { name: words.filters.active }).getByRole('link').click()
    await page.waitForURL((url) => url.search === '')
    await expect(table.locator('tbody tr')).not.toHaveCount(1)
    await page.context().close()
  })
}

test('who does not see everything has no past, and is told of no foreign project', async ({
  browser,
  project,
  cast,
}) => {
  const words = wordsOf('fr', 'dashboard')
  const foreign = await project('belgian')
  const page = await (await as(browser, cast.address('liaison.giz'))).newPage()
  await page.goto('/fr/dashboard?on=2017-06-01')
  await expect(page.getByRole('heading', { name: words.projects.table })).toBeVisible()
  await expect(page.getByText(words.past.text)).toBeHidden()
  expect(await page.locator(`a[href*="/projects/${foreign.id}"]`).count()).toBe(0)
  expect(await page.locator(`a[href*="partnership=${foreign.partnershipId}"]`).count()).toBe(0)
  await page.context().close()
})

/** What a list says of its rows; Arabic says one and two without a digit. */
const counted = (text: string) =>
  Number(text.match(/\d+/)?.[0] ?? (/ان(\s|$)/.test(text) ? 2 : /واحدة?/.test(text) ? 1 : 0))
