const down = new Set(['ECONNREFUSED', 'ECONNRESET', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'ENOTFOUND', '57P01', '57P03', '53300'])

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}

/** True when the server does not answer, is starting or stopping: the reader is asked to try again. */
export const databaseIsDown = (error: unknown) => down.has(codeOf(error) ?? '')
