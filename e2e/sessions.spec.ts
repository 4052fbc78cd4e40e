import type { APIRequestContext } from '@playwright/test'
import { guestLike } from './cast'
import type { Planted } from './planted'
import { test as base, expect } from './scene'
import { type Account, httpWith, signIn } from './sign-in'
import { send } from './valid-input'

/* What ends a right holds on the next request. Each test has an account and a session of its own. */

type Guest = { id: number; http: APIRequestContext; account: Account }

const test = base.extend<{ guest: Guest }>({
  guest: async ({ owner, cast }, use) => {
    const { id, account } = await guestLike(owner, cast, 'director', 'director')
    const http = await httpWith(await signIn(account))
    await use({ id, http, account })
    await http.dispose()
    await owner`update account set disabled_at = now() where id = ${id}`
  },
})

const edit = (http: APIRequestContext, german: Planted) => send(http, 'projects/editProject', german)

const pageOf = (http: APIRequestContext, { id }: Planted) => http.get(`/en/projects/${id}`)

const expectSignedOut = async (http: APIRequestContext, german: Planted) => {
  const page = await pageOf(http, german)
  expect([page.status(), page.headers().location]).toEqual([307, '/en/sign-in'])
  expect(await page.text()).not.toContain('Planted')
  expect(await edit(http, german)).toEqual({ ok: false, code: 'signed_out' })
  expect((await (await http.get('/api/auth/session')).json()).user).toBeUndefined()
}

test('signing out ends the session, also for who kept its cookie', async ({ guest, project }) => {
  const german = await project('german')
  expect((await pageOf(guest.http, german)).status()).toBe(200)
  const kept = await httpWith(await guest.http.storageState())
  const { csrfToken } = await (await guest.http.get('/api/auth/csrf')).json()
  await guest.http.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })
  await expectSignedOut(guest.http, german)
  await expectSignedOut(kept, german)
  await kept.dispose()
})

test('signing out here leaves the session elsewhere', async ({ guest, project }) => {
  const german = await project('german')
  const elsewhere = await httpWith(await signIn(guest.account))
  const { csrfToken } = await (await guest.http.get('/api/auth/csrf')).json()
  await guest.http.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })
  expect((await pageOf(elsewhere, german)).status()).toBe(200)
  await elsewhere.dispose()
})

test('a disabled account is signed out, and does not sign in', async ({ guest, owner, project }) => {
  const german = await project('german')
  expect((await pageOf(guest.http, german)).status()).toBe(200)
  await owner`update account set disabled_at = now() where id = ${guest.id}`
  await expectSignedOut(guest.http, german)
  await expect(signIn(guest.account)).rejects.toThrow('HTTP 401')
})

test('a session ends after 30 minutes without use, and after 8 hours', async ({ guest, owner, project }) => {
  const german = await project('german')
  const aged = (column: string, by: string) => owner`
    update sign_in_session set ${owner(column)} = now() - ${by}::interval where account_id = ${guest.id}`
  await aged('last_used_at', '29 minutes')
  expect((await pageOf(guest.http, german)).status()).toBe(200)
  await aged('last_used_at', '31 minutes')
  await expectSignedOut(guest.http, german)
  await aged('last_used_at', '0 minutes')
  expect((await pageOf(guest.http, german)).status()).toBe(200)
  await aged('created_at', '8 hours 1 minute')
  await expectSignedOut(guest.http, german)
})

test('a change of role holds on the next request', async ({ guest, owner, cast, project }) => {
  const german = await project('german')
  const become = (role: string, organisation = cast.organisation('director')) => owner`
    update account set role = ${role}, organisation_id = ${organisation} where id = ${guest.id}`
  const opens = async (path: string) => (await guest.http.get(`/en/projects${path}`)).status()

  expect([await opens(`/${german.id}/edit`), await opens('/new')]).toEqual([200, 200])
  await become('auditor')
  expect([await opens(`/${german.id}`), await opens(`/${german.id}/edit`), await opens('/new')]).toEqual([
    200, 404, 404,
  ])
  expect(await edit(guest.http, german)).toEqual({ ok: false, code: 'refused' })
  await become('liaison')
  expect(await opens(`/${german.id}`)).toBe(404)
  expect(await edit(guest.http, german)).toEqual({ ok: false, code: 'not_found' })
  await become('liaison', cast.organisation('liaison.giz'))
  expect(await opens(`/${german.id}`)).toBe(200)
  expect(await edit(guest.http, german)).toEqual({ ok: false, code: 'refused' })
  await become('director')
  expect((await edit(guest.http, german)).ok).toBe(true)
})

test('an officer who no longer follows a project no longer edits it', async ({
  ask,
  cast,
  owner,
  project,
}) => {
  const german = await project('german')
  await owner`delete from assignment where project_id = ${german.id} and account_id = ${cast.ids.officer}`
  const officer = await ask('officer')
  expect(await edit(officer, german)).toEqual({ ok: false, code: 'refused' })
  expect((await officer.get(`/en/projects/${german.id}/edit`)).status()).toBe(404)
})

test('an organisation that leaves a project no longer sees it', async ({ ask, cast, owner, project }) => {
  const german = await project('german')
  const liaison = await ask('liaison.giz')
  expect((await pageOf(liaison, german)).status()).toBe(200)
  await owner`update party set archived_at = now() where project_id = ${german.id} and organisation_id = ${cast.organisation('liaison.giz')}`
  expect((await pageOf(liaison, german)).status()).toBe(404)
})
