import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'

const prepared = (sql: Sql): Sql =>
  new Proxy(sql, {
    get(target, key) {
      if (key === 'unsafe')
        return (query: string, values?: [], options?: object) =>
          target.unsafe(query, values, { prepare: true, ...options })
      if (key === 'begin')
        return (run: (scoped: Sql) => Promise<unknown>) =>
          target.begin((scoped) => run(prepared(scoped as unknown as Sql)))
      return Reflect.get(target, key)
    },
  })

const connect = () => {
  const url = process.env.DATABASE_APP_URL
  if (!url) throw new Error('DATABASE_APP_URL is not set: start with npm start')
  const sql = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 3,
    idle_timeout: 60,
    // A plan is made once per statement and connection: with the policies, planning costs more than running.
    connection: { application_name: 'sharaka', plan_cache_mode: 'force_generic_plan' },
    onnotice: () => {},
  })
  return drizzle(prepared(sql))
}

const kept = globalThis as { sharakaDatabase?: PostgresJsDatabase }

/**
 * The application's connection pool, opened at first use.
 * Statements are prepared: drizzle sends its queries through `unsafe`, which would otherwise be parsed,
 * described and planned at each call and could not be pipelined.
 */
export const database = () => {
  kept.sharakaDatabase ??= connect()
  return kept.sharakaDatabase
}

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]
