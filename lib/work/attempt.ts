import 'server-only'
import { randomUUID } from 'node:crypto'
import { logUnexpected } from '@/lib/log'

/** What was read, or the reference under which the failure is written down. */
export type Attempt<T> = { found: T; reference?: undefined } | { found: null; reference: string }

/** One part that fails does not take its page down. A database that is down, or a page of the framework's own, is no part. */
export const attempt = async <T>(reading: Promise<T>): Promise<Attempt<T>> => {
  try {
    return { found: await reading }
  } catch (error) {
    if (error instanceof Error && 'digest' in error) throw error
    const reference = randomUUID().slice(0, 8)
    logUnexpected(reference, error)
    return { found: null, reference }
  }
}
