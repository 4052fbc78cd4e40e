/** Something a person can put right: its message says what happened and what to do, and is shown without a stack. */
export class Trouble extends Error {
  name = 'Trouble'
}

/** @param {unknown} error */
export function describe(error) {
  if (error instanceof Trouble) return error.message
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
