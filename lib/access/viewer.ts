import 'server-only'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { database } from '@/db/client'
import { answered } from '@/lib/database-errors'
import type { Locale } from '@/lib/i18n/locale'
import { currentLocale } from '@/lib/i18n/request-locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { Role } from './permissions'
import { sessionCookie } from './session-cookie'

declare const authorised: unique symbol

/** Who is asking. Only the session gate makes one, so a query that demands a viewer cannot be called without it. */
export type Viewer = {
  readonly [authorised]: true
  id: number
  email: string
  name: string
  role: Role
  organisationId: number
  organisationName: LocalizedText
  organisationAcronym: string | null
  locale: Locale
  theme: 'light' | 'dark' | 'system'
  isDemo: boolean
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest()

/** The viewer of this request, or null: the session row is read each time, so what it says holds at once. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const cookie = (await cookies()).get(sessionCookie.name)?.value
  const secret = process.env.NEXTAUTH_SECRET
  if (!cookie || !secret) return null
  const claims = await decode({ token: cookie, secret }).catch(() => null)
  return typeof claims?.sid === 'string' ? viewerOfToken(claims.sid) : null
})

export const viewerOfToken = async (token: string): Promise<Viewer | null> => {
  const [row] = await answered(
    database().execute<
      Record<string, unknown>
    >(sql`select id, email, name, role, organisation_id "organisationId", organisation_name "organisationName",
      organisation_acronym "organisationAcronym", locale, theme, is_demo "isDemo"
      from session_viewer(${hashToken(token)})`),
  )
  return (row as Viewer | undefined) ?? null
}

/** For the frame around every page, the error page included: a database that is down is no viewer. */
export const glanceAtViewer = () => currentViewer().catch(() => null)

/** For pages: without a viewer, the reader is sent to sign in and comes back afterwards. */
export const requireViewer = async (): Promise<Viewer> => {
  const viewer = await currentViewer()
  if (!viewer) redirect(`/${await currentLocale()}/sign-in`)
  return viewer
}
