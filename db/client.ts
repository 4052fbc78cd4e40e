import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { guarded } from './guarded'
import { connectionIsLost, connectTimedOut } from './outage'
import { listen } from './silence'

type Pool = PostgresJsDatabase & { $client: Sql }

const kept = globalThis as { sharakaDatabase?: Pool; sharakaMuteUntil?: number }

/** The application's connection pool, opened at first use. */
export const database = (): PostgresJsDatabase => {
  kept.sharakaDatabase ??= connect()
  return kept.sharakaDatabase
}

const connect = (): Pool => {
  const url = process.env.DATABASE_APP_URL
  if (!url) throw new Error('DATABASE_APP_URL is not set: start with npm start')
  const sql = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 2,
    backoff: () => 0,
    // With the connection go its plans: a short pause of the readers does not cost them.
    idle_timeout: 600,
    connection: {
      application_name: 'sharaka',
      // A plan is made once per statement and connection: with the policies, planning costs more than running.
      plan_cache_mode: 'force_generic_plan',
      // The policies make a plan look dearer than it is: compiling it at each run takes several times what the run does.
      jit: 'off',
      // Whatever the server, the database or the role was given.
      TimeZone: 'UTC',
      DateStyle: 'ISO, YMD',
    },
    onnotice: () => {},
  })
  const failed = (error: unknown) => {
    if (connectTimedOut(error)) beMute()
    if (connectionIsLost(error)) replace(pool, 2)
  }
  const ear = listen(url, () => {
    beMute()
    replace(pool, 0)
  })
  const pool: Pool = drizzle(guarded(sql, { ...ear, admit, failed }))
  return pool
}

/** A pool that lost a connection makes room for a new one; what it already took has some seconds to end. */
const replace = (pool: Pool, seconds: number) => {
  if (kept.sharakaDatabase === pool) kept.sharakaDatabase = undefined
  setTimeout(() => pool.$client.end({ timeout: 0 }), seconds * 1000)
}

/** For a second nobody waits for a server that did not answer the one before. */
const beMute = () => {
  kept.sharakaMuteUntil = performance.now() + 1000
}

const admit = () => {
  if (performance.now() < (kept.sharakaMuteUntil ?? 0))
    throw Object.assign(new Error('the database did not answer'), { code: 'CONNECT_TIMEOUT' })
}

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]
