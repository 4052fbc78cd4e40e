import { pages } from './access-matrix'
import { addressOf } from './build'
import { fillOf } from './planted'
import { expect, test } from './scene'
import { logins } from './sign-in'

const nonceOf = (policy: string) => /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1]

for (const person of ['director', 'anonymous'] as const)
  for (const page of Object.keys(pages).filter((one) => one.endsWith('/page')))
    test(`headers of ${page}, ${person}`, async ({ ask, project }) => {
      const http = await ask(person)
      const address = addressOf(page, fillOf(await project('german')))
      const answer = await http.get(address)
      const headers = answer.headers()
      const policy = headers['content-security-policy'] ?? ''
      const nonce = nonceOf(policy)
      expect(nonce).toMatch(/^[\w+/=-]{20,}$/)
      expect(policy).toContain("'strict-dynamic'")
      expect(policy).toMatch(/default-src 'self'(;|$)/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).toContain("form-action 'self'")
      expect(policy).not.toContain('unsafe-eval')
      expect(/(script|style)-src [^;]*'unsafe-inline'/.exec(policy)).toBeNull()
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['cache-control'] ?? 'no-store').toContain('no-store')
      expect(headers['x-powered-by']).toBeUndefined()

      const html = await answer.text()
      const without = [...html.matchAll(/<(script|style)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes(`nonce="${nonce}"`))
      expect(without).toEqual([])
      expect([...html.matchAll(/<[a-z][^<>]*\son[a-z]+=/gi)].map(([tag]) => tag)).toEqual([])

      const again = (await http.get(address)).headers()['content-security-policy'] ?? ''
      expect(nonceOf(again)).not.toBe(nonce)
    })

test('an address that ends like a picture is a page like any other', async ({ ask }) => {
  for (const address of ['/en/projects/1.png', '/ar/no/such/page.svg', '/fr/icon.svg']) {
    const answer = await (await ask('director')).get(address)
    expect(answer.status()).toBe(404)
    expect(nonceOf(answer.headers()['content-security-policy'] ?? '')).toMatch(/^[\w+/=-]{20,}$/)
  }
  expect((await (await ask('anonymous')).get('/icon.svg')).status()).toBe(200)
})

test('health answers, without a word about the machine', async ({ ask }) => {
  const answer = await (await ask('anonymous')).get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
})

test('the session names the address of who is signed in, and nothing that signs in', async ({
  ask,
  cast,
}) => {
  const answer = await (await ask('officer')).get('/api/auth/session')
  const { user } = await answer.json()
  expect(user).toEqual({ email: cast.address('officer'), name: expect.any(String) })
  expect(await (await (await ask('anonymous')).get('/api/auth/session')).json()).toEqual({})
})

test('in demonstration the sign-in page names its accounts', async ({ ask }) => {
  const http = await ask('anonymous')
  for (const locale of ['ar', 'fr', 'en']) {
    const html = (await (await http.get(`/${locale}/sign-in`)).text()).replaceAll('<!-- -->', '')
    for (const login of logins) expect(html).toContain(`${login}@example.org`)
    expect(html).toContain('sharaka-demo')
  }
})
