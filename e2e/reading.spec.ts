import { expect, test } from '@playwright/test'
import { as } from './sign-in'

/* What a reader meets on a small laptop and on a phone, in each direction. */

for (const locale of ['ar', 'fr', 'en'])
  test(`the usual columns of the portfolio fit a small laptop, ${locale}`, async ({ browser }) => {
    const page = await (await as(browser, 'director')).newPage()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/${locale}/projects?size=50`)
    await page.evaluate(async () => void (await document.fonts.ready))
    const hidden = await page
      .getByRole('table')
      .evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : Number.NaN))
    expect(hidden).toBe(0)
    await page.context().close()
  })

test('an Arabic text that begins with a Latin word is read from the right', async ({ browser }) => {
  const page = await (await as(browser, 'director')).newPage()
  await page.goto('/ar/projects/1')
  await expect(page.getByText('Recoming وRECOMING')).toHaveCSS('direction', 'rtl')
  await page.context().close()
})

test('on a phone the projects are sorted without their headings', async ({ browser }) => {
  const page = await (await as(browser, 'director')).newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/fr/projects')
  await page.getByText('Autres filtres et colonnes').click()
  await page.getByLabel('Trier par').selectOption({ label: 'Projet ↓' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.waitForURL(/sort=-title/)
  const titles = await page.locator('tbody td:first-child a').allTextContents()
  expect(titles.length).toBeGreaterThan(2)
  expect(titles).toEqual(titles.toSorted((a, b) => b.localeCompare(a, 'fr')))
  await page.context().close()
})
