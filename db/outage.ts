/** Of Node, of the driver and of PostgreSQL: there was a connection, and it is gone. */
const lost = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  '25P03',
  '25P04',
  '57P01',
  '57P02',
  '57P05',
])

/** There is none to be had: the server does not run, is starting or stopping, or has no place left. */
const absent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_ENDED',
  '53300',
  '57P03',
])

/** The code that PostgreSQL, the driver or Node gave, however deep. */
export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}

export const connectionIsLost = (error: unknown) => lost.has(codeOf(error) ?? '')

export const connectTimedOut = (error: unknown) => codeOf(error) === 'CONNECT_TIMEOUT'

export const databaseIsDown = (error: unknown) => connectionIsLost(error) || absent.has(codeOf(error) ?? '')
