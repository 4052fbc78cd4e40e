import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { sql } from 'drizzle-orm'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import * as z from 'zod/mini'
import { database } from '@/db/client'
import { databaseIsDown } from '@/lib/database-errors'
import { requiredText } from '@/lib/fields'
import { logUnexpected } from '@/lib/log'
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

const credentials = z.object({
  email: requiredText(320),
  password: z.string().check(z.minLength(1), z.maxLength(1000)),
})

const signIn = async (given: unknown, agent: string | undefined) => {
  const { data } = credentials.safeParse(given)
  if (!data) return null
  const accountId = await accountOf(data.email, data.password)
  if (accountId === null) return null
  return { id: String(accountId), email: data.email, sid: await openSession(accountId, agent) }
}

/** next-auth answers with the message of what is thrown, so it hears none of ours. */
const withoutItsMessage = (error: unknown): never => {
  if (!databaseIsDown(error)) logUnexpected(randomUUID().slice(0, 8), error)
  throw new Error('Unavailable')
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
      authorize: (given, request) => signIn(given, request.headers?.['user-agent']).catch(withoutItsMessage),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : token),
    session: async ({ token }) => {
      // next-auth would delete the cookie of whoever asks while the database is down.
      const viewer = typeof token.sid === 'string' ? await viewerOfToken(token.sid).catch(() => null) : null
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
