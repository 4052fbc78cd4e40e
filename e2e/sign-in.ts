import { type APIRequestContext, type Browser, type BrowserContext, request } from '@playwright/test'

export const password = 'sharaka-demo'

/** The demonstration accounts, by what stands before @example.org. */
export const logins = [
  'director',
  'officer',
  'officer.belgium',
  'liaison.giz',
  'liaison.enabel',
  'interior',
  'observer.eu',
  'auditor',
  'admin',
] as const

/** A demonstration account, or another by its whole address. */
export type Account = (typeof logins)[number] | `${string}@${string}`
export type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>

export const noCookies: Cookies = { cookies: [], origins: [] }

/** A browser in which the account is signed in. */
export const as = async (browser: Browser, account: Account): Promise<BrowserContext> =>
  browser.newContext({ storageState: await cookiesOf(account) })

/** The same without a browser. Redirects are not followed. */
export const httpAs = async (account: Account | null): Promise<APIRequestContext> =>
  httpWith(account ? await cookiesOf(account) : noCookies)

export const httpWith = (
  storageState: Cookies,
  baseURL = process.env.SHARAKA_URL,
): Promise<APIRequestContext> => request.newContext({ baseURL, storageState, maxRedirects: 0 })

const known = new Map<Account, Promise<Cookies>>()

/** A password takes long to verify: each account signs in once per worker. */
export const cookiesOf = (account: Account): Promise<Cookies> => {
  const cookies = known.get(account) ?? signIn(account)
  known.set(account, cookies)
  return cookies
}

/** Signs in through the addresses that the form uses; a session of its own each time. */
export const signIn = async (account: Account, baseURL?: string): Promise<Cookies> => {
  const http = await httpWith(noCookies, baseURL)
  const { csrfToken } = await (await http.get('/api/auth/csrf')).json()
  const email = account.includes('@') ? account : `${account}@example.org`
  const answer = await http.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password, json: 'true' },
  })
  if (!answer.ok())
    throw new Error(`${account} could not sign in: HTTP ${answer.status()} ${await answer.text()}`)
  const cookies = await http.storageState()
  await http.dispose()
  return cookies
}
