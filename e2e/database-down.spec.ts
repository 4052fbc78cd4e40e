import { randomBytes } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { type OwnPostgres, startOwnPostgres } from '../scripts/test/own-postgres.mjs'
import { addressOf, builtRoutes } from './build'
import { endOf, type OwnInstance, ownFolder, startSharaka } from './own-instance'
import { httpWith, password, signIn } from './sign-in'
import { wordsOf } from './words'

/* PostgreSQL stops and comes back; Sharaka goes on. */

test.describe.configure({ mode: 'serial' })

const { folder, remove } = ownFolder()
let database: OwnPostgres
let sharaka: OwnInstance

test.beforeAll(async () => {
  database = await startOwnPostgres()
  sharaka = await startSharaka({
    DATABASE_URL: database.url,
    SHARAKA_DATA: folder,
    SHARAKA_DEMO: '1',
    AUTH_SECRET: randomBytes(32).toString('hex'),
  })
})
test.afterAll(async () => {
  sharaka?.child.kill('SIGTERM')
  if (sharaka) await endOf(sharaka.child)
  await database?.remove()
  remove()
})
test.afterEach(() => database.start())

test('every page says so in time, and health answers 503', async () => {
  const http = await httpWith(await signIn('director', sharaka.url), sharaka.url)
  await database.stop()
  const pages = builtRoutes().filter((route) => route.endsWith('/page'))
  for (const locale of ['ar', 'fr', 'en'])
    for (const page of pages) {
      const anything = new Proxy({}, { get: (_, name) => (name === 'locale' ? locale : '1') })
      const began = performance.now()
      const answer = await http.get(addressOf(page, anything))
      expect.soft(performance.now() - began, page).toBeLessThan(3000)
      expect.soft(answer.status(), page).toBe(needsNoDatabase[page] ?? 500)
    }
  expect((await http.get('/api/health')).status()).toBe(503)
  expect((await (await http.get('/api/auth/session')).json()).user).toBeUndefined()
  await database.start()
  expect((await http.get('/api/health')).status()).toBe(200)
  expect((await http.get('/fr/projects')).status()).toBe(200)
})

const needsNoDatabase: Record<string, number> = { '/[locale]/[...rest]/page': 404 }

test('what is typed is kept and sent once it is back, without signing in again', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: sharaka.url,
    storageState: await signIn('liaison.giz', sharaka.url),
  })
  const { form } = wordsOf('fr', 'reports')
  const page = await context.newPage()
  await openMilestone(page)
  const text = `La session s’est bien passée ${randomBytes(4).toString('hex')}`
  await page.locator('label').filter({ hasText: form.kinds.reached }).click()
  await page.getByLabel(form.reached).fill('15 septembre 2026')
  await page.getByLabel(form.details).fill(text)
  const submit = page.getByRole('button', { name: form.submit, exact: true })

  await database.stop()
  await submit.click()
  await expect(page.getByText(wordsOf('fr', 'errors').codes.unavailable)).toBeVisible()
  await expect(page.getByLabel(form.details)).toHaveValue(text)

  await database.start()
  await submit.click()
  await expect(page.getByText(form.sent)).toBeVisible()
  const sql = postgres(database.url, { max: 1 })
  const [row] = await sql`select count(*)::int from progress_report where text = ${text}`
  await sql.end()
  expect(row?.count).toBe(1)
  await context.close()
})

for (const locale of ['ar', 'fr'] as const)
  test(`a block of the dashboard that fails leaves the others standing (${locale})`, async ({ browser }) => {
    const words = wordsOf(locale, 'dashboard')
    const context = await browser.newContext({
      baseURL: sharaka.url,
      storageState: await signIn('director', sharaka.url),
    })
    const sql = postgres(database.url, { max: 1 })
    await sql`revoke select on planned_disbursement from sharaka_app`
    const page = await context.newPage()
    await page.goto(`/${locale}/dashboard`)
    const failures = page.getByRole('alert').filter({ hasText: words.failed.title })
    // The levels of health and those not on track.
    await expect(failures).toHaveCount(2)
    await expect(page.getByRole('heading', { name: words.late.title }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: words.projects.table })).toBeVisible()
    await sql`grant select on planned_disbursement to sharaka_app`
    await sql.end()
    await failures.first().getByRole('button', { name: words.failed.retry }).click()
    await expect(page.getByRole('heading', { name: words.health.title })).toBeVisible()
    await context.close()
  })

const openMilestone = async (page: Page) => {
  await page.goto('/fr/projects')
  await page.getByRole('link', { name: 'Accompagnement des collectivités' }).first().click()
  await page.getByRole('link', { name: 'Formation des agents communaux – session 4' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('session 4')
}

for (const [locale, direction] of [
  ['ar', 'rtl'],
  ['fr', 'ltr'],
  ['en', 'ltr'],
] as const)
  test(`the reader is told in their language, and goes on from there (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: sharaka.url,
      storageState: await signIn('director', sharaka.url),
    })
    const words = wordsOf(locale, 'errors').page
    const page = await context.newPage()
    await database.stop()
    await page.goto(`/${locale}/projects`)
    await expect(page.getByRole('heading', { level: 1, name: words.unavailableTitle })).toBeAttached()
    await expect(page.getByText(words.unavailableText)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
    await database.start()
    await page.getByRole('button', { name: words.retry }).click()
    const { title } = wordsOf(locale, 'portfolio')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await context.close()
  })

test('who signs in is not told that the password is wrong', async ({ browser }) => {
  const words = wordsOf('en', 'access')
  const context = await browser.newContext({ baseURL: sharaka.url })
  const page = await context.newPage()
  await database.stop()
  await page.goto('/en/sign-in')
  await page.getByLabel(words.email).fill('director@example.org')
  await page.getByLabel(words.password).fill(password)
  await page.getByRole('button', { name: words.submit, exact: true }).click()
  await expect(page.getByText(words.offline)).toBeVisible()
  await database.start()
  await page.getByRole('button', { name: words.submit, exact: true }).click()
  await expect(page).toHaveURL(/\/en\/dashboard$/)
  await context.close()
})
