import { expect, test } from './scene'
import { httpWith, noCookies } from './sign-in'
import { send } from './valid-input'

/* What no keyboard types, sent by hand: never an unexpected error, never stored as it came. */

const strange = 'Rap\u0000port\ud800 \u202egnp.exe'
const kept = 'Rapport gnp.exe'

test('a text loses what no text holds', async ({ ask, owner, project }) => {
  const german = await project('german')
  const written = await send(await ask('liaison.giz'), 'reports/submitReport', german, {
    ...{ kind: 'forecast', forecast: '2031', reason: strange, text: strange },
    links: 'https://example.org/\u0000a',
  })
  expect(written.ok).toBe(true)
  const [report] =
    await owner`select reason, text, links from progress_report where id = ${Number(written.data?.id)}`
  expect(report).toEqual({ reason: kept, text: kept, links: ['https://example.org/a'] })

  const officer = await ask('officer')
  expect((await send(officer, 'projects/editProject', german, { title: { fr: strange } })).ok).toBe(true)
  const [project_] = await owner`select title from project where id = ${german.id}`
  expect(project_?.title).toEqual({ fr: kept })
})

test('a title that shows nothing is none', async ({ ask, project }) => {
  const german = await project('german')
  const title = { ar: '\u200f', fr: '\u200b', en: ' \ufeff ' }
  expect(await send(await ask('officer'), 'projects/editProject', german, { title })).toEqual({
    ok: false,
    code: 'invalid',
    fieldErrors: { title: 'one_language' },
  })
})

test('a submission’s key is letters and digits', async ({ ask, project }) => {
  const german = await project('german')
  for (const key of ['\u0000'.repeat(8), 'with spaces in it', '\ud800'.repeat(8), 'short', 'x'.repeat(65)])
    expect(await send(await ask('liaison.giz'), 'reports/submitReport', german, {}, { key })).toEqual({
      ok: false,
      code: 'invalid',
    })
})

test('a search for what no text holds finds what its letters find', async ({ ask, project }) => {
  await project('german')
  const http = await ask('liaison.giz')
  for (const typed of ['Plan%00ted', '%E2%80%AEPlanted', '%00']) {
    const answer = await http.get(`/en/projects?q=${typed}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('Planted german project')
  }
})

test('signing in says only that it failed, whatever is sent', async () => {
  const http = await httpWith(noCookies)
  const { csrfToken } = await (await http.get('/api/auth/csrf')).json()
  const given = [
    { email: 'direc\u0000tor@example.org', password: 'wrong' },
    { email: 'director@example.org', password: 'wro\u0000ng' },
    { email: { toString: 1 }, password: ['sharaka-demo'] },
    { email: 'x'.repeat(400), password: 'wrong' },
    {},
  ]
  for (const data of given) {
    const answer = await http.post('/api/auth/callback/credentials', {
      data: { csrfToken, json: 'true', ...data },
    })
    expect(answer.status()).toBe(401)
    expect(new URL((await answer.json()).url).searchParams.get('error')).toBe('CredentialsSignin')
  }
  await http.dispose()
})
