import type { RefusalCode } from '@/lib/outcome'

const down = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'ENOTFOUND',
  '57P01',
  '57P03',
  '53300',
])

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}

/** True when the server does not answer, is starting or stopping: the reader is asked to try again. */
export const databaseIsDown = (error: unknown) => down.has(codeOf(error) ?? '')

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
