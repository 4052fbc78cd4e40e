import type { APIRequestContext } from '@playwright/test'

/** React's keys in a payload: random at each request. */
const keyOfOneRequest = /"[\w-]{20,24}(?=[vm]",\{"children")/g

/** An answer without what is the request's own: its nonce, and the ids or words that were asked for. */
export const strippedOf = async (
  http: APIRequestContext,
  address: string,
  asked: (number | string)[],
  headers = {},
) => {
  const answer = await http.get(address, { headers })
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? 'no nonce'
  const named = new RegExp(`\\b(${asked.join('|')})\\b`, 'g')
  const body = (await answer.text())
    .replaceAll(nonce, 'NONCE')
    .replaceAll(named, 'ASKED')
    .replaceAll(keyOfOneRequest, '"KEY')
  return { status: answer.status(), body }
}
