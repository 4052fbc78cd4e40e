import type { Page } from '@playwright/test'
import { expect, test } from './scene'
import { as } from './sign-in'
import { wordsOf } from './words'

/* The timeline of all projects: grouped, zoomed, and followed by keyboard to a milestone. */

for (const locale of ['ar', 'fr'] as const) {
  const words = wordsOf(locale, 'portfolio-timeline')
  const { timeline } = wordsOf(locale, 'milestones')
  const [onward, back] = locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const chart = (page: Page) => page.getByRole('grid', { name: words.title })

  test(`from the list, by programme, closer, and still filtered (${locale})`, async ({ browser }) => {
    const page = await (await as(browser, 'director')).newPage()
    await page.goto(`/${locale}/projects`)
    await page.getByRole('link', { name: words.link, exact: true }).click()
    await expect(chart(page).getByRole('row').first()).toBeVisible()

    await page.getByRole('button', { name: timeline.month, exact: true }).click()
    await expect(page).toHaveURL(/zoom=month/)
    await page.getByRole('combobox', { name: words.by }).selectOption('programme')
    await page.getByRole('button', { name: words.apply, exact: true }).click()
    await expect(page).toHaveURL(/group=programme/)
    await expect(page).toHaveURL(/zoom=month/)
    await expect(page.getByRole('button', { name: timeline.month, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await chart(page).press('End')
    const last = chart(page).getByRole('row').last()
    await expect(last).toBeVisible()
    await page.context().close()
  })

  test(`by keyboard to a milestone, which Enter opens (${locale})`, async ({
    browser,
    owner,
    project,
    cast,
  }) => {
    const { id, partnershipId, milestoneId } = await project('german')
    await owner`update milestone set title = ${owner.json({ [locale]: 'Zellige' })}, due_on = current_date + 40, due_precision = 'day' where id = ${milestoneId}`
    const page = await (await as(browser, cast.address('director'))).newPage()
    await page.goto(`/${locale}/timeline?partnership=${partnershipId}`)
    const group = chart(page).getByRole('button').first()
    await group.focus()
    await expect(group).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press(back)
    await expect(group).toHaveAttribute('aria-expanded', 'false')
    await expect(chart(page).getByRole('row')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(group).toHaveAttribute('aria-expanded', 'true')

    const title = chart(page).locator(`a[href="/${locale}/projects/${id}"]`)
    const mark = chart(page).locator(`a[href="/${locale}/projects/${id}/milestones/${milestoneId}"]`)
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown')
        return title.evaluateAll(([one]) => one === document.activeElement)
      })
      .toBe(true)
    await expect(mark).toBeVisible()
    await expect(mark).toHaveAccessibleName(/Zellige/)
    await expect
      .poll(async () => {
        await page.keyboard.press(onward)
        return mark.evaluate((one) => one === document.activeElement)
      })
      .toBe(true)
    await expect(page.getByRole('tooltip')).toContainText('Zellige')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/projects/${id}/milestones/${milestoneId}$`))
    await page.context().close()
  })
}

test('the milestones of a foreign project are not answered', async ({ ask, project }) => {
  const german = await project('german')
  const foreign = await (await ask('liaison.enabel')).get(`/api/timeline?locale=fr&of=${german.id}`)
  expect(await foreign.json()).toEqual({ [german.id]: [] })
  const seen = await (await ask('liaison.giz')).get(`/api/timeline?locale=fr&of=${german.id}`)
  expect((await seen.json())[german.id]).not.toEqual([])
  expect(seen.headers()['cache-control']).toContain('no-store')
})

test('without scripts there is a plain list of projects', async ({ browser }) => {
  const signedIn = await as(browser, 'director')
  const context = await browser.newContext({
    storageState: await signedIn.storageState(),
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/fr/timeline')
  expect(await page.getByRole('rowheader').getByRole('link').count()).toBeGreaterThan(10)
  await context.close()
  await signedIn.close()
})
