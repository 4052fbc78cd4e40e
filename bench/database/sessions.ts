import { createHash, randomBytes } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { Sql } from 'postgres'

/** Signs an account in as lib/access/sign-in.ts does after the password, and answers its cookie. */
export const signIn = async (owner: Sql, secret: string, accountId: number) => {
  const sid = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(sid).digest()
  await owner`insert into sign_in_session (token_hash, account_id) values (${hash}, ${accountId})`
  const token = await encode({ token: { sub: String(accountId), sid }, secret })
  return `next-auth.session-token=${token}`
}
