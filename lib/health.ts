import 'server-only'
import { sql } from 'drizzle-orm'
import { database } from '@/db/client'
import { version } from '@/package.json'

/** Whether the database answers in time, and which Sharaka this is. */
export const health = async () => {
  const timeout = new Promise<false>((resolve) => setTimeout(resolve, 2500, false))
  return { ok: await Promise.race([databaseAnswers(), timeout]), version }
}

const databaseAnswers = async () => {
  try {
    await database().execute(sql`select 1`)
    return true
  } catch {
    return false
  }
}
