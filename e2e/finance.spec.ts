import { readSheet } from 'read-excel-file/node'
import { forms, get } from './payload'
import { expect, test } from './scene'
import { as } from './sign-in'
import { wordsOf } from './words'

/* The money of the portfolio: what an observer gets of it, and the same figures on the page and in its file. */

const amount = '1357924.68'
const written = /1\D{0,3}357\D{0,3}924/

test('an observer is sent no amount, on the page or in a file', async ({ ask, owner, project, cast }) => {
  const { id, partnershipId } = await project('german')
  await owner`insert into funding (project_id, organisation_id, amount, currency)
    values (${id}, ${cast.organisation('liaison.giz')}, ${amount}, 'CHF')`
  const observer = await ask('observer.eu')
  const director = await ask('director')
  const asked = `group=project&partnership=${partnershipId}`
  for (const form of Object.keys(forms)) {
    const answer = await get(observer, `/fr/finance?${asked}`, form)
    expect(await answer.text()).not.toMatch(written)
  }
  const csv = `/api/finance/export?${asked}&format=csv&locale=fr`
  expect(await (await observer.get(csv)).text()).not.toMatch(written)
  expect(await (await director.get(csv)).text()).toMatch(written)
  const file = await (await observer.get(csv.replace('csv', 'xlsx'))).body()
  expect(JSON.stringify(await readSheet(file))).not.toMatch(written)
  for (const format of ['csv', 'xlsx'])
    expect((await observer.get(`/api/projects/${id}/budget/export?format=${format}`)).status()).toBe(404)
})

for (const locale of ['ar', 'fr'] as const)
  test(`a line leads to the projects behind it, and the file says the same (${locale})`, async ({
    browser,
    ask,
    owner,
    project,
    cast,
  }) => {
    const words = wordsOf(locale, 'finance')
    const { id, partnershipId } = await project('german')
    const funder = cast.organisation('liaison.giz')
    await owner`insert into funding (project_id, organisation_id, amount, currency) values (${id}, ${funder}, ${amount}, 'EUR')`
    const page = await (await as(browser, cast.address('director'))).newPage()
    // Of this funder alone: other tests give their projects money meanwhile.
    await page.goto(`/${locale}/finance?partnership=${partnershipId}&funder=${funder}`)
    const table = page.getByRole('table', { name: /^EUR/ })
    const line = table.locator('tbody').getByRole('row').first()
    const said = await line.getByRole('cell').first().textContent()
    await line.getByRole('link').click()
    await page.waitForURL(/group=project/)
    await expect(table.locator('tfoot').getByRole('cell').first()).toHaveText(said ?? '')
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: words.excel }).click()
    expect((await downloading).suggestedFilename()).toMatch(/^finances-project-\d{4}-\d\d-\d\d\.xlsx$/)
    const file = await (await ask('director')).get(
      `/api/finance/export?group=project&partnership=${partnershipId}&funder=${funder}&format=xlsx&locale=${locale}`,
    )
    const [headings = [], ...rows] = await readSheet(await file.body())
    const at = headings.indexOf(words.column.funded)
    const total = rows.find(([name, ...cells]) => name === words.total && cells.includes('EUR'))?.[at]
    const [row] =
      await owner`select sum(f.amount)::text sum from funding f join project p on p.id = f.project_id
      where p.partnership_id = ${partnershipId} and f.organisation_id = ${funder} and p.archived_at is null and f.archived_at is null and f.currency = 'EUR'`
    expect(total).toBe(Number(row?.sum))
    const digits = (text: string) => text.replace(/\D/g, '')
    expect(digits(said ?? '')).toBe(digits(Number(row?.sum).toFixed(2)))
    await page.context().close()
  })
