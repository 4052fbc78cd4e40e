import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'

export type TestDatabase = {
  /** Sees and does everything, like a migration. */
  owner: Sql
  /** Connects as the application does. */
  app: Sql
  appUrl: string
  ownerUrl: string
  close: () => Promise<void>
}

/** A database of its own for a test file: the template with the whole portfolio, cloned. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { ownerUrl, appUrl } = inject('server')
  const name = `unit_${randomBytes(6).toString('hex')}`
  const at = (url: string, database: string) => url.replace(/\/[^/]*$/, `/${database}`)
  const admin = postgres(at(ownerUrl, 'postgres'), { max: 1, onnotice: () => {} })
  // Two files may clone at once, and PostgreSQL refuses a template in use.
  await admin`select pg_advisory_lock(1)`
  await admin.unsafe(`create database ${name} template template_sharaka`)
  await admin`select pg_advisory_unlock(1)`
  const [own, application] = [at(ownerUrl, name), at(appUrl, name)]
  const owner = postgres(own, { max: 4, onnotice: () => {} })
  const app = postgres(application, { max: 4, onnotice: () => {} })
  const close = async () => {
    await Promise.all([owner.end(), app.end()])
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  }
  return { owner, app, appUrl: application, ownerUrl: own, close }
}

/** Runs statements as an account, in a transaction that stays. */
export const actAs = async <T>(app: Sql, accountId: number, run: (tx: Sql) => Promise<T>): Promise<T> =>
  (await app.begin(async (tx) => {
    await tx`select enter_viewer(${accountId})`
    return run(tx as unknown as Sql)
  })) as T

/** The id of the row that a statement returns. */
export const idOf = async (rows: PromiseLike<readonly { id?: number }[]>): Promise<number> =>
  Number((await rows)[0]?.id)

/** The demonstration's rates leave, so that those of a test alone count. */
export const withdrawRates = (owner: Sql) =>
  owner`update exchange_rate set withdrawn_at = now(), withdrawal_reason = 'Another test' where withdrawn_at is null`

/** Runs statements as an account, in one transaction that is always undone. */
export const asAccount = async <T>(app: Sql, accountId: number, run: (tx: Sql) => Promise<T>): Promise<T> => {
  const kept: { result?: { value: T } } = {}
  const undone = Symbol('undone')
  await app
    .begin(async (tx) => {
      await tx`select enter_viewer(${accountId})`
      kept.result = { value: await run(tx as unknown as Sql) }
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  if (!kept.result) throw new Error('nothing ran')
  return kept.result.value
}
