import 'server-only'

/** One JSON line on stderr. The reader sees the reference alone, never the message. */
export const logUnexpected = (reference: string, error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
  const entry = {
    at: new Date().toISOString(),
    reference,
    message: String(error),
    cause,
    stack: error instanceof Error ? error.stack : undefined,
  }
  process.stderr.write(`${JSON.stringify(entry)}\n`)
}
