import type { Sql } from 'postgres'
import { databaseIsDown } from './outage'
import type { Ear } from './silence'

/** What the pool does about its server. */
export type Watch = Ear & {
  /** Before anything is sent; throws to refuse. */
  admit: () => void
  /** The server could not be reached, or a connection is lost. */
  failed: (error: unknown) => void
}

/**
 * What postgres.js lacks for drizzle, and for a server that goes away.
 *
 * Statements are prepared, whatever drizzle says: it sends its queries through `unsafe` and asks for `prepare: false`,
 * and they would be parsed, described and planned at each call and could not be pipelined.
 *
 * A connection lost in the middle of a transaction: the driver writes the rollback to the closed socket, which ends
 * the process or leaves the connection mute for ever, and what the transaction says next may run in another's
 * (porsager/postgres 1154, 1208, 1215, 1216). So such a transaction says nothing more, and the pool is replaced.
 */
export const guarded = (sql: Sql, watch: Watch): Sql =>
  new Proxy(sql, {
    get(target, key) {
      if (key === 'begin') return (run: Run) => begin(target, run, watch)
      if (key !== 'unsafe') return Reflect.get(target, key)
      return (query: string, values?: [], options?: object) => {
        watch.admit()
        return watched(target.unsafe(query, values, { ...options, prepare: true }), watch)
      }
    },
  })

type Run = (scoped: Sql) => Promise<unknown>
type Pending = ReturnType<Sql['unsafe']>
type Ends = { resolve: (rows: unknown) => void; reject: (error: unknown) => void }

/** The driver ends a query through these two, before anybody who waits for it can say more. */
const watched = (pending: Pending, watch: Watch) => {
  const query = pending as Pending & Ends
  const { resolve, reject } = query
  watch.asked()
  query.resolve = (rows) => {
    watch.answered()
    resolve(rows)
  }
  query.reject = (error) => {
    watch.answered()
    if (databaseIsDown(error)) watch.failed(error)
    reject(error)
  }
  return query
}

const begin = async (sql: Sql, run: Run, watch: Watch) => {
  watch.admit()
  watch.asked()
  let lost: unknown
  let giveUp = (_error: unknown) => {}
  const loss = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const own: Watch = {
    ...watch,
    admit: () => {
      if (lost) throw lost
    },
    failed: (error) => {
      lost ??= error
      giveUp(error)
      watch.failed(error)
    },
  }
  // Never settled after a loss, for the driver would go on to commit or roll back.
  const ended = sql.begin((scoped) =>
    run(guarded(scoped as unknown as Sql, own)).finally(() => lost && new Promise(() => {})),
  )
  try {
    return await Promise.race([ended, loss])
  } catch (error) {
    if (databaseIsDown(error)) own.failed(error)
    throw error
  } finally {
    watch.answered()
  }
}
