import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './scene'
import { cookiesOf } from './sign-in'
import { send } from './valid-input'

/* Minutes are typed while people talk: nothing typed is lost, and nobody overwrites anybody. */

const { taking, outcome, decisionKinds } = JSON.parse(readFileSync('messages/en/minutes.json', 'utf8'))

const editorOf = (page: Page) => page.getByRole('textbox', { name: /Planted item/ })
const write = async (page: Page, text: string) => {
  await editorOf(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(text)
}

test('typing survives a lost connection and a closed tab', async ({ browser, cast, project, owner }) => {
  const { meetingId, agendaItemId } = await project('german', { minutes: 'held' })
  const context = await browser.newContext({ storageState: await cookiesOf(cast.address('officer')) })
  const page = await context.newPage()
  await page.goto(`/en/meetings/${meetingId}/minutes`)
  await write(page, 'Before the cut.')
  await expect(page.getByText(taking.status.saved)).toBeVisible()

  await context.setOffline(true)
  await write(page, ' During the cut.')
  await expect(page.getByText(taking.status.offline)).toBeVisible()
  const saved = async () => {
    const [row] = await owner`select said::text from minutes_item where agenda_item_id = ${agendaItemId}`
    return row?.said as string
  }
  expect(await saved()).not.toContain('During')
  await page.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/en/meetings/${meetingId}/minutes`)
  await expect(editorOf(again)).toContainText('Before the cut. During the cut.')
  await expect(again.getByText(taking.status.saved)).toBeVisible()
  expect(await saved()).toContain('Before the cut. During the cut.')

  await context.setOffline(true)
  await write(again, ' And after.')
  await expect(again.getByText(taking.status.offline)).toBeVisible()
  await context.setOffline(false)
  await expect(again.getByText(taking.status.saved)).toBeVisible()
  expect(await saved()).toContain('And after.')
  await context.close()
})

test('bold, lists and links reach the server as they stand in the editor', async ({
  browser,
  cast,
  project,
  owner,
}) => {
  const { meetingId, agendaItemId } = await project('german', { minutes: 'held' })
  const context = await browser.newContext({ storageState: await cookiesOf(cast.address('officer')) })
  const page = await context.newPage()
  await page.goto(`/en/meetings/${meetingId}/minutes`)
  await editorOf(page).click()
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('In bold')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: taking.numbers }).click()
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: taking.link }).click()
  await page.getByLabel(taking.address).fill('https://example.org/report')
  await page.getByRole('button', { name: taking.put, exact: true }).click()
  await expect(page.getByText(taking.status.saved)).toBeVisible()
  const [row] = await owner`select said::text from minutes_item where agenda_item_id = ${agendaItemId}`
  for (const part of ['bold', 'orderedList', 'First', 'https://example.org/report'])
    expect(row?.said).toContain(part)
  await context.close()
})

test('two secretaries: the second sees both texts, and nothing is overwritten', async ({
  browser,
  cast,
  project,
  owner,
}) => {
  const { meetingId, agendaItemId } = await project('german', { minutes: 'held' })
  const open = async (person: 'officer' | 'director') => {
    const context = await browser.newContext({ storageState: await cookiesOf(cast.address(person)) })
    const page = await context.newPage()
    await page.goto(`/en/meetings/${meetingId}/minutes`)
    await expect(editorOf(page)).toBeVisible()
    return page
  }
  const [first, second] = [await open('officer'), await open('director')]
  await write(first, 'The first secretary wrote this.')
  await expect(first.getByText(taking.status.saved)).toBeVisible()
  await write(second, 'The second wrote that.')

  const conflict = second.getByRole('alert').filter({ hasText: taking.conflictTitle })
  await expect(conflict).toBeVisible()
  await expect(conflict.getByRole('region', { name: taking.theirs })).toContainText('The first secretary')
  await expect(conflict.getByRole('region', { name: taking.mine })).toContainText('The second wrote that.')
  const saved = async () => {
    const [row] = await owner`select said::text from minutes_item where agenda_item_id = ${agendaItemId}`
    return row?.said as string
  }
  expect(await saved()).toContain('The first secretary wrote this.')
  expect(await saved()).not.toContain('The second')

  await conflict.getByRole('button', { name: taking.keepBoth }).click()
  await expect(conflict).toHaveCount(0)
  await expect(second.getByText(taking.status.saved)).toBeVisible()
  expect(await saved()).toMatch(/The first secretary wrote this\..*The second wrote that\./s)
  await first.context().close()
  await second.context().close()
})

test('an outcome is one keystroke away, and gets its number', async ({ browser, cast, project }) => {
  const { meetingId } = await project('german', { minutes: 'held' })
  const context = await browser.newContext({ storageState: await cookiesOf(cast.address('officer')) })
  const page = await context.newPage()
  await page.goto(`/en/meetings/${meetingId}/minutes`)
  await write(page, 'Discussed. ')
  await page.keyboard.press('ControlOrMeta+Enter')
  const form = page.getByRole('form', { name: outcome.title })
  await expect(form.getByLabel(outcome.text)).toBeFocused()
  await page.keyboard.type('Extend the phase')
  await form.getByLabel(outcome.due).fill('15 January 2031')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(form).toHaveCount(0)
  const recorded = page.getByRole('listitem').filter({ hasText: 'Extend the phase' })
  await expect(recorded).toContainText(/PLANTED-\d+-2030-01\/D1/)
  await expect(recorded).toContainText(decisionKinds.decision)
  await expect(editorOf(page)).toContainText('Discussed.')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('d')
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await page.dispatchEvent('body', 'keydown', { key: 'ي', code: 'KeyD', bubbles: true, cancelable: true })
  await expect(form).toBeVisible()
  await context.close()
})

test('a comment after the last day is refused, and on it still taken', async ({ ask, project, owner }) => {
  const german = await project('german', { minutes: 'circulated' })
  const until = (day: string) =>
    owner`update minutes set comments_until = ${day} where meeting_id = ${german.meetingId}`
  const liaison = await ask('liaison.giz')
  await until('2020-01-01')
  expect(await send(liaison, 'minutes/commentOnMinutes', german)).toEqual({
    ok: false,
    code: 'comments_closed',
  })
  await until('2100-01-01')
  expect(await send(liaison, 'minutes/commentOnMinutes', german)).toMatchObject({ ok: true })
})

test('nobody approves for another organisation; the reservation stays; the text approved is no longer changed', async ({
  ask,
  cast,
  project,
  owner,
}) => {
  const german = await project('german', { minutes: 'circulated' })
  const [seat] = await owner`
    select id from committee_seat where committee_id = ${german.committeeId} and organisation_id = ${cast.organisation('interior')}`
  const liaison = await ask('liaison.giz')
  expect(await send(liaison, 'minutes/approveMinutes', german, { seatId: seat?.id })).toEqual({
    ok: false,
    code: 'other_organisation',
  })
  const approved = await send(liaison, 'minutes/approveMinutes', german, { reservation: 'But for the date' })
  expect(approved).toMatchObject({ ok: true, data: { locked: false } })
  expect(await send(liaison, 'minutes/approveMinutes', german)).toEqual({
    ok: false,
    code: 'already_approved',
  })
  const [row] = await owner`select reservation from minutes_approval where meeting_id = ${german.meetingId}`
  expect(row?.reservation).toBe('But for the date')
  const officer = await ask('officer')
  for (const verb of ['minutes/saveMinutesItem', 'decisions/recordDecision'])
    expect({ verb, outcome: await send(officer, verb, german, { meetingId: german.meetingId }) }).toEqual({
      verb,
      outcome: { ok: false, code: 'text_approved' },
    })
})
