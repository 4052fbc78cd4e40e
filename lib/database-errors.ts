import { codeOf, databaseIsDown } from '@/db/outage'
import type { RefusalCode } from '@/lib/outcome'

export { databaseIsDown }

/**
 * What PostgreSQL refuses because of its policies, guards and constraints, as a refusal.
 * A missing row and one out of sight answer alike.
 */
export const refusalOf = (error: unknown): RefusalCode | null => {
  switch (codeOf(error)) {
    case '42501':
      return 'refused'
    case '23503':
    case '23505':
    case '23514':
    case '22P02':
    case '22003':
      return 'invalid'
    case '40001':
    case '40P01':
    case '55P03':
      return 'unavailable'
    default:
      return null
  }
}

/** The digest reaches the error page, which then says that the database is down instead of asking for a reference. */
export const databaseDownDigest = 'DATABASE_DOWN'

export const answered = <T>(query: Promise<T>): Promise<T> =>
  query.catch((error: unknown) => {
    if (databaseIsDown(error))
      throw Object.assign(new Error('the database does not answer', { cause: error }), {
        digest: databaseDownDigest,
      })
    throw error
  })
