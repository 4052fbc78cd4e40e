import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { sql } from 'drizzle-orm'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { database } from '@/db/client'
import { sessionCookie } from './session-cookie'
import { hashToken, viewerOfToken } from './viewer'

const eightHours = 8 * 60 * 60

/** Verified for an unknown address too, so that both answer in the same time. */
let decoy: Promise<string> | undefined
const decoyHash = () => {
  decoy ??= hash(randomBytes(16).toString('hex'))
  return decoy
}

const accountOf = async (email: string, password: string): Promise<number | null> => {
  const [known] = await database().execute<{ account_id: number; password_hash: string | null }>(
    sql`select account_id, password_hash from credentials_of(${email})`,
  )
  const matches = await verify(known?.password_hash ?? (await decoyHash()), password)
  return known?.password_hash && matches ? known.account_id : null
}

const openSession = async (accountId: number, agent: string | undefined) => {
  const token = randomBytes(32).toString('base64url')
  await database().execute(
    sql`select open_session(${accountId}, ${hashToken(token)}, ${agent ?? null}, null)`,
  )
  return token
}

/**
 * next-auth with credentials keeps a JWT cookie: here it carries only the token of a session row,
 * which every request reads, so that signing out, disabling and role changes take effect at once.
 */
export const signInOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: eightHours },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookie.name, options: sessionCookie.options } },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (given, request) => {
        const email = given?.email?.trim()
        const password = given?.password
        if (!email || !password || email.length > 320 || password.length > 1000) return null
        const accountId = await accountOf(email, password)
        if (accountId === null) return null
        const sid = await openSession(accountId, request.headers?.['user-agent'])
        return { id: String(accountId), email, sid }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : token),
    session: async ({ token }) => {
      const viewer = typeof token.sid === 'string' ? await viewerOfToken(token.sid) : null
      if (!viewer) return { expires: new Date(0).toISOString() }
      return {
        user: { email: viewer.email, name: viewer.name },
        expires: new Date(Date.now() + eightHours * 1000).toISOString(),
      }
    },
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? baseUrl + url : baseUrl),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string')
        await database().execute(sql`select close_session(${hashToken(token.sid)})`)
    },
  },
}
