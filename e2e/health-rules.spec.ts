import { expect, test } from '@playwright/test'
import postgres, { type Sql } from 'postgres'
import { embeddedOf, endOf, type OwnInstance, ownFolder, startSharaka } from './own-instance'
import { type Account, signIn } from './sign-in'
import { startsWith, wordsOf } from './words'

/* The administrator moves a threshold and every project is judged by it: in an instance of its own, where nobody else reads. */

const { folder, remove } = ownFolder()
let sharaka: OwnInstance
let owner: Sql

test.beforeAll(async () => {
  sharaka = await startSharaka({ SHARAKA_DATA: folder })
  owner = postgres(embeddedOf(sharaka).ownerUrl, { max: 1, onnotice: () => {} })
})
test.afterAll(async () => {
  sharaka?.child.kill('SIGTERM')
  await endOf(sharaka.child)
  await owner.end()
  remove()
})

test('a threshold is changed, and the level of a project with it', async ({ browser }) => {
  const words = wordsOf('fr', 'project-health')
  const { rules } = words
  const [project] = await owner`
    insert into project (title, kind, partnership_id, status) select '{"fr": "Puits"}', 'bilateral', min(id), 'implementation' from partnership returning id`
  await owner`insert into milestone (project_id, title, position, due_on, due_precision) values (${project?.id}, '{"fr": "Pompe"}', 1, current_date - 30, 'day')`
  const open = async (account: Account, path: string) => {
    const context = await browser.newContext({
      baseURL: sharaka.url,
      storageState: await signIn(account, sharaka.url),
    })
    const page = await context.newPage()
    await page.goto(`/fr${path}`)
    await expect(page.locator('main [inert]')).toHaveCount(0)
    return page
  }
  const director = await open('director', `/projects/${project?.id}`)
  const card = director.getByRole('region', { name: words.title, exact: true })
  await expect(card).toContainText(words.level.attention)
  await expect(card).toContainText('30 jours')
  await card.getByRole('link', { name: words.rulesLink }).click()
  await expect(director.getByRole('row', { name: words.criterion.schedule })).toContainText('60 jours')
  await expect(director.getByRole('button', { name: rules.edit })).toHaveCount(0)

  const [admin, late] = [await open('admin', '/health-rules'), await open('admin', '/health-rules')]
  const fill = async (page: typeof admin, attention: string, critical: string) => {
    const form = page.getByRole('form', { name: rules.edit })
    if (!(await form.isVisible())) await page.getByRole('button', { name: rules.edit }).click()
    const schedule = form.getByRole('group', { name: words.criterion.schedule })
    await schedule.getByLabel(startsWith(words.level.attention)).fill(attention)
    await schedule.getByLabel(startsWith(words.level.critical)).fill(critical)
    await form.getByRole('button', { name: rules.save }).click()
    return form
  }
  const form = await fill(admin, '30', '30')
  await expect(form.getByText(wordsOf('fr', 'errors').fields.threshold_order)).toBeVisible()
  await late.getByRole('button', { name: rules.edit }).click()
  await fill(admin, '10', '25')
  await expect(admin.getByRole('row', { name: words.criterion.schedule })).toContainText('25 jours')
  await expect(admin.getByRole('button', { name: rules.edit })).toBeFocused()

  const stale = await fill(late, '15', '50')
  await expect(stale).toContainText(wordsOf('fr', 'errors').conflict.title)
  await stale.getByRole('button', { name: wordsOf('fr', 'errors').conflict.takeTheirs }).click()

  await director.goto(`/fr/projects/${project?.id}`)
  await expect(card).toContainText(words.level.critical)
  await director.goto('/fr/health-rules')
  // The numbers stand isolated in the sentence.
  await expect(director.getByText(/25 jours.*auparavant.*60 jours/)).toBeVisible()
})
