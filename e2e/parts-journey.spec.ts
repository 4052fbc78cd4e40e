import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './scene'
import { as } from './sign-in'

/* An officer removes a phase, takes it back, and puts the phases in another order; a director is overtaken. */

const read = (file: string) => JSON.parse(readFileSync(`messages/fr/${file}.json`, 'utf8'))
const { form } = read('projects')
const { order } = read('errors')
const { say } = read('history')

const linesOf = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: 'mois' })
const button = (page: Page, words: string, title: string) =>
  page.getByRole('button', { name: words.replace('{title}', title), exact: true })
const expectOrder = (page: Page, names: string[]) =>
  expect(linesOf(page)).toHaveText(names.map((name) => new RegExp(name)))

test('a phase is removed, comes back to its place, and is moved by button, key and hand', async ({
  browser,
  cast,
  owner,
  project,
}) => {
  const { id, phaseId, laterPhaseId } = await project('german')
  const name = (fr: string) => owner.json({ fr })
  await owner`update phase set name = ${name('Cadrage')} where id = ${phaseId}`
  await owner`update phase set name = ${name('Chantier')} where id = ${laterPhaseId}`
  await owner`insert into phase (project_id, kind, name, position, months) values (${id}, 'closing', ${name('Bilan')}, 3, 2)`
  const address = `/fr/projects/${id}/edit/phases`
  const page = await (await as(browser, cast.address('officer'))).newPage()
  const director = await (await as(browser, cast.address('director'))).newPage()
  await Promise.all([page.goto(address), director.goto(address)])
  await expectOrder(page, ['Cadrage', 'Chantier', 'Bilan'])

  await test.step('removed, and taken back', async () => {
    await linesOf(page).first().getByRole('button', { name: form.remove }).click()
    await page.getByRole('group').getByRole('button', { name: form.remove }).click()
    await expectOrder(page, ['Chantier', 'Bilan'])
    await page.getByRole('button', { name: form.undo, exact: true }).click()
    await expectOrder(page, ['Cadrage', 'Chantier', 'Bilan'])
    await expect(page.getByText(form.phases.restored, { exact: true })).toBeVisible()
  })

  await test.step('moved by its button, which keeps the focus, while another line is being written', async () => {
    await linesOf(page).last().getByRole('button', { name: form.change }).click()
    await page.getByLabel(form.phases.months).fill('5')
    await button(page, order.down, 'Cadrage').click()
    await expect(linesOf(page).first()).toContainText('Chantier')
    await expect(button(page, order.down, 'Cadrage')).toBeFocused()
    await expect(page.getByText(order.saved, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: form.save, exact: true }).click()
    await expectOrder(page, ['Chantier', 'Cadrage', 'Bilan\\s*5 mois'])
  })

  await test.step('moved by keys, several at once', async () => {
    await button(page, order.handle, 'Chantier').press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await expectOrder(page, ['Cadrage', 'Chantier', 'Bilan'])
  })

  await test.step('moved by hand', async () => {
    const [from, to] = await Promise.all(
      [button(page, order.handle, 'Bilan'), linesOf(page).first()].map((place) => place.boundingBox()),
    )
    await button(page, order.handle, 'Bilan').hover()
    await page.mouse.down()
    await page.mouse.move(from?.x ?? 0, (from?.y ?? 0) - 10)
    await page.mouse.move(from?.x ?? 0, (to?.y ?? 0) + 4)
    await page.mouse.up()
    await expectOrder(page, ['Bilan', 'Cadrage', 'Chantier'])
  })

  await test.step('saved as it was shown', async () => {
    const places = async () =>
      (
        await owner`select name ->> 'fr' as name, position from phase where project_id = ${id} and archived_at is null order by position`
      ).map((row) => [row.name, row.position])
    await expect.poll(places).toEqual([
      ['Bilan', 1],
      ['Cadrage', 2],
      ['Chantier', 3],
    ])
    await page.reload()
    await expectOrder(page, ['Bilan', 'Cadrage', 'Chantier'])
  })

  await test.step('who saw the list as it was is told, and shown what it is', async () => {
    await button(director, order.up, 'Chantier').click()
    await expect(director.getByText(order.changed, { exact: true }).first()).toBeVisible()
    await expectOrder(director, ['Bilan', 'Cadrage', 'Chantier'])
  })

  await test.step('the history tells it', async () => {
    await page.goto(`/fr/projects/${id}/history`)
    await expect(page.getByRole('main')).toContainText(say.phase.restored.split('<s>')[0])
    await expect(page.getByRole('main')).toContainText(say.phase.order)
  })
})
