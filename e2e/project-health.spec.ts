import { expect, test } from './scene'
import { as } from './sign-in'
import { startsWith, wordsOf } from './words'

/* A director says how a project is, beside what the rules compute; others read both, and why. */

for (const locale of ['ar', 'fr'] as const)
  test(`a director declares the health of a project, and withdraws it (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    const words = wordsOf(locale, 'project-health')
    const history = wordsOf(locale, 'history')
    const { id } = await project('german')
    await owner`insert into milestone (project_id, title, position, due_on, due_precision) values (${id}, '{"en": "Late"}', 9, current_date - 30, 'day')`
    const reason = locale === 'ar' ? 'استؤنفت الصفقة' : 'Le marché est relancé'
    const open = async (person: Parameters<typeof cast.address>[0]) => {
      const page = await (await as(browser, cast.address(person))).newPage()
      await page.goto(`/${locale}/projects/${id}`)
      await expect(page.locator('main [inert]')).toHaveCount(0)
      return { page, card: page.getByRole('region', { name: words.title, exact: true }) }
    }
    const director = await open('director')
    await expect(director.card).toContainText(words.level.attention)
    await expect(director.card).not.toContainText(words.card.declared)

    await director.card.getByRole('button', { name: words.declare.open }).click()
    const form = director.card.getByRole('form', { name: words.declare.title })
    await form.getByLabel(words.level.on_track).check()
    await form.getByRole('button', { name: words.declare.confirm }).click()
    await expect(form.getByText(wordsOf(locale, 'errors').fields.reason_required)).toBeVisible()
    await form.getByLabel(startsWith(words.declare.reason)).fill(reason)
    await form.getByRole('button', { name: words.declare.confirm }).click()
    await expect(director.card).toContainText(reason)
    await expect(director.card.getByRole('button', { name: words.declare.change })).toBeFocused()
    await expect(director.page.getByText(history.say.health.declared.split('{')[0])).toBeVisible()

    for (const person of ['officer', 'liaison.giz'] as const) {
      const { card } = await open(person)
      for (const said of [words.card.computed, words.level.attention, words.card.declared, reason])
        await expect(card).toContainText(said)
      await expect(card.getByRole('button')).toHaveCount(0)
    }
    const listed = async (health: string) => {
      const page = await director.page.context().newPage()
      await page.goto(`/${locale}/projects?size=100&sort=-activity&health=${health}`)
      const count = await page.locator(`main a[href="/${locale}/projects/${id}"]`).count()
      await page.close()
      return count
    }
    expect(await listed('on_track')).toBe(1)
    expect(await listed('attention')).toBe(0)

    await director.card.getByRole('button', { name: words.declare.withdraw }).click()
    const withdrawal = director.card.getByRole('form', { name: words.declare.withdrawTitle })
    await withdrawal.getByLabel(startsWith(words.declare.withdrawReason)).fill(reason)
    await withdrawal.getByRole('button', { name: words.declare.confirmWithdraw }).click()
    await expect(director.card).not.toContainText(words.card.declared)
    expect(await listed('attention')).toBe(1)
  })

test('a project that is not under way is said not to be judged', async ({
  browser,
  cast,
  owner,
  project,
}) => {
  const words = wordsOf('fr', 'project-health')
  const { id } = await project('german')
  await owner`update project set status = 'pipeline' where id = ${id}`
  const page = await (await as(browser, cast.address('officer'))).newPage()
  await page.goto(`/fr/projects/${id}`)
  const card = page.getByRole('region', { name: words.title, exact: true })
  await expect(card).toContainText(words.card.notFollowed)
  await expect(card).not.toContainText(words.criterion.schedule)
})

test('an observer is told nothing of the money', async ({ browser, cast, project }) => {
  const words = wordsOf('fr', 'project-health')
  const { id } = await project('german')
  const page = await (await as(browser, cast.address('observer.eu'))).newPage()
  await page.goto(`/fr/projects/${id}`)
  const card = page.getByRole('region', { name: words.title, exact: true })
  await expect(card).toContainText(words.criterion.schedule)
  await expect(card).not.toContainText(words.criterion.money)
})
