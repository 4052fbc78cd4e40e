import type { Page } from '@playwright/test'
import { forms, get } from './payload'
import { expect, test } from './scene'
import { as, cookiesOf } from './sign-in'
import { wordsOf } from './words'

/* The dashboard of a project: progress against plan, how the dates moved and why, with scripts and without; what an observer is sent of it. */

const reason = 'Les salles n’étaient pas prêtes.'

for (const locale of ['ar', 'fr'] as const) {
  const words = wordsOf(locale, 'project-dashboard')
  const charts = wordsOf(locale, 'charts')
  const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

  test(`from the project: the curve, its table, and each move with its reason (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const { id, milestoneId, laterMilestoneId } = await project('german')
    await owner`
      update milestone set is_reached = true, reached_on = '2026-02-03', reached_precision = 'day', baseline_on = '2026-01-15', baseline_precision = 'day',
        baseline_approved_at = '2026-01-02T10:00:00Z' where id = ${milestoneId}`
    await owner`
      insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id, created_at)
      values (${laterMilestoneId}, ${id}, '2026-03-01', 'day', '2030-01-01', 'year', ${reason}, ${cast.ids.officer}, '2026-02-20T10:00:00Z')`
    const page = await (await as(browser, cast.address('officer'))).newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`/${locale}/projects/${id}`)
    await page.getByRole('main').getByRole('link', { name: words.open, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/projects/${id}/dashboard$`))

    const curve = card(page, words.schedule.title).getByRole('figure')
    await expect(curve.locator('.recharts-area')).toHaveCount(3)
    await expect(curve.locator('p').first()).toContainText(/50.*100/)
    await curve.getByText(charts.figures).click()
    const rows = curve.getByRole('table', { includeHidden: false }).getByRole('row')
    await expect(rows.nth(1).getByRole('cell')).toHaveText([/100/, /^\D*0\D*$/, /50/])
    await expect(rows.last().getByRole('cell')).toHaveText([/100/, /100/, ''])

    const trend = card(page, words.trend.title)
    await expect(trend.locator('.recharts-line')).toHaveCount(1)
    const move = trend.getByRole('row').filter({ hasText: reason })
    const [officer] = await owner`select name from account where id = ${cast.ids.officer}`
    for (const told of [officer?.name, '2026', '2030']) await expect(move).toContainText(told)
    await expect(card(page, charts.curve.title)).toBeVisible()
    await expect(card(page, words.parties.title).getByRole('listitem')).not.toHaveCount(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test(`without scripts the sentences, the figures and the reasons are there (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const { id, milestoneId } = await project('belgian')
    await owner`
      insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id)
      values (${milestoneId}, ${id}, '2026-03-01', 'day', '2030-01-01', 'year', ${reason}, ${cast.ids['officer.belgium']})`
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await cookiesOf(cast.address('officer.belgium')),
    })
    const page = await context.newPage()
    await page.goto(`/${locale}/projects/${id}/dashboard`)
    await expect(card(page, words.schedule.title).getByRole('cell').first()).toBeVisible()
    await expect(card(page, words.trend.title).getByText(reason)).toBeVisible()
    await expect(card(page, words.trend.title).locator('[aria-hidden][dir=ltr]')).toBeHidden()
    await context.close()
  })
}

test('who only observes is sent the dashboard without any money; a stranger finds nothing', async ({
  ask,
  owner,
  project,
  cast,
}) => {
  const { id } = await project('german')
  await owner`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${id}, ${cast.organisation('liaison.giz')}, '2026-01-01', 'month', 1357924.68, 'CHF')`
  const amount = /1\D{0,3}357\D{0,3}924/
  const { curve } = wordsOf('fr', 'charts')
  const observer = await ask('observer.eu')
  for (const form of Object.keys(forms)) {
    const answer = await get(observer, `/fr/projects/${id}/dashboard`, form)
    expect(answer.status()).toBe(200)
    const body = await answer.text()
    expect(body).not.toMatch(amount)
    expect(body).not.toContain(curve.title)
  }
  expect(await (await (await ask('officer')).get(`/fr/projects/${id}/dashboard`)).text()).toMatch(amount)
  expect((await (await ask('liaison.enabel')).get(`/fr/projects/${id}/dashboard`)).status()).toBe(404)
})
