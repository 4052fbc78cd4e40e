import type { Page } from '@playwright/test'
import { expect, test } from './scene'
import { as, password } from './sign-in'
import { wordsOf } from './words'

/* On a phone, a partner goes from the first page to a report that was sent: three presses and the text. */

const texts = {
  ar: 'نُظمت الدورة بحضور 24 عونا.',
  fr: 'La session a réuni 24 agents.',
} as const

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Counts the presses that reach the page. */
const countPresses = (page: Page) =>
  page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        if (event.isTrusted)
          sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses')) + 1))
      },
      true,
    )
  })
const presses = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('presses')))

for (const locale of ['ar', 'fr'] as const)
  test(`a late milestone is reported from a phone in three presses (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const words = {
      access: wordsOf(locale, 'access'),
      reports: wordsOf(locale, 'reports'),
      work: wordsOf(locale, 'work'),
    }
    const planted = await project('german')
    const title = `${locale === 'ar' ? 'محطة' : 'Jalon'} ${planted.id}`
    await owner`
      update milestone set title = ${owner.json({ [locale]: title })}, due_on = current_date - 3, due_precision = 'day'
      where id = ${planted.laterMilestoneId}`
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`/${locale}/sign-in`)
    await page.getByLabel(words.access.email).fill(cast.address('liaison.giz'))
    await page.getByLabel(words.access.password).fill(password)
    await page.getByRole('button', { name: words.access.submit, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.work.title })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/${locale}/work$`))

    await countPresses(page)
    await page.reload()
    await page.getByRole('link', { name: title }).tap()
    const form = page.locator('#log')
    await expect(form.getByRole('radio', { name: words.reports.form.kinds.reached })).toBeChecked()
    await form.getByRole('button', { name: words.reports.form.today }).tap()
    // The text: to put the cursor there is part of it.
    await form.getByLabel(words.reports.form.details).fill(texts[locale])
    await form.getByRole('button', { name: words.reports.form.submit, exact: true }).tap()
    await expect(page.getByText(words.reports.form.sent, { exact: true })).toBeVisible()
    expect(await presses(page)).toBe(3)

    const sent = await owner`
      select kind, state, text from progress_report where milestone_id = ${planted.laterMilestoneId}`
    expect(sent).toEqual([{ kind: 'reached', state: 'submitted', text: texts[locale] }])
    await page.goto(`/${locale}/work`)
    await expect(page.getByRole('heading', { level: 1, name: words.work.title })).toBeVisible()
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)
    await context.close()
  })

test('what is done leaves the list of one and comes to that of the other', async ({
  browser,
  cast,
  project,
}) => {
  const reports = wordsOf('en', 'reports')
  const planted = await project('german')
  const officer = await (await as(browser, cast.address('officer'))).newPage()
  await officer.goto('/en/work?kind=validateReport')
  const waiting = officer.locator(`a[href$="#report-${planted.reportId}"]`)
  await waiting.click()
  const card = officer.locator(`#report-${planted.reportId}`)
  await card.getByLabel(reports.decision.remark).fill('More, please.')
  await card.getByRole('button', { name: reports.decision.return }).click()
  await expect(officer.getByText(reports.decision.returned, { exact: true })).toBeVisible()
  await officer.goto('/en/work?kind=validateReport')
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(waiting).toHaveCount(0)

  const liaison = await (await as(browser, cast.address('liaison.giz'))).newPage()
  await liaison.goto('/en/work')
  await liaison.locator(`a[href$="#report-${planted.reportId}"]`).click()
  await expect(liaison.locator(`#report-${planted.reportId}`)).toContainText('More, please.')
})
