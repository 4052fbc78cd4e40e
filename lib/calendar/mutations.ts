import 'server-only'
import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { mutation } from '@/lib/mutation'
import { hashFeedToken } from './queries'
import { feedSchema } from './schema'

/** Answers the path of a new secret address, once: only its hash is kept. An earlier one opens nothing any more. */
export const createFeed = mutation({
  schema: feedSchema,
  allow: 'own',
  verb: async (tx, viewer) => {
    const token = randomBytes(32).toString('base64url')
    await tx.execute(
      sql`update calendar_feed set revoked_at = now() where account_id = ${viewer.id} and revoked_at is null`,
    )
    await tx.execute(
      sql`insert into calendar_feed (account_id, token_hash) values (${viewer.id}, ${hashFeedToken(token)})`,
    )
    return { path: `/api/calendar/${token}` }
  },
})

export const revokeFeed = mutation({
  schema: feedSchema,
  allow: 'own',
  verb: async (tx, viewer) => {
    await tx.execute(
      sql`update calendar_feed set revoked_at = now() where account_id = ${viewer.id} and revoked_at is null`,
    )
    return {}
  },
})
