import type { APIRequestContext } from '@playwright/test'

/** In how many ways a browser asks for a page: whole, while navigating, and before anyone clicks. */
export const forms: Record<string, Record<string, string>> = {
  HTML: {},
  RSC: { rsc: '1' },
  prefetch: { rsc: '1', 'next-router-prefetch': '1' },
  'prefetched head': { rsc: '1', 'next-router-segment-prefetch': '/_head' },
}

/** Next sends a payload's reader on to an address that tells the payload apart in a cache. */
export const get = async (http: APIRequestContext, address: string, form: keyof typeof forms = 'HTML') => {
  const headers = forms[form] ?? {}
  const answer = await http.get(address, { headers })
  const { location } = answer.headers()
  return location?.includes('_rsc') ? http.get(location, { headers }) : answer
}

/** React's keys in a payload: random at each request. */
const keyOfOneRequest = /"[\w-]{20,24}(?=[vm]",\{"children")/g

/** An answer without what is the request's own: its nonce, and the ids or words that were asked for. */
export const strippedOf = async (
  http: APIRequestContext,
  address: string,
  asked: (number | string)[],
  form: keyof typeof forms = 'HTML',
) => {
  const answer = await get(http, address, form)
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? 'no nonce'
  const named = new RegExp(`\\b(${asked.join('|')})\\b`, 'g')
  const body = (await answer.text())
    .replaceAll(nonce, 'NONCE')
    .replaceAll(named, 'ASKED')
    .replaceAll(keyOfOneRequest, '"KEY')
  return { status: answer.status(), body }
}
