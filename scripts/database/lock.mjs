const KEY = 8420174301n // any number of our own

/**
 * Lets one instance at a time prepare the database. The lock belongs to the session: a crash frees it.
 * @template T
 * @param {import('postgres').Sql} sql with a single connection
 * @param {(text: string) => void} log
 * @param {() => Promise<T>} work
 */
export async function withLock(sql, log, work) {
  const [{ got }] = await sql`select pg_try_advisory_lock(${KEY}) as got`
  if (!got) {
    log('Database: another instance is preparing it, waiting…')
    await sql`select pg_advisory_lock(${KEY})`
  }
  try {
    return await work()
  } finally {
    await sql`select pg_advisory_unlock(${KEY})`.catch(() => {})
  }
}
