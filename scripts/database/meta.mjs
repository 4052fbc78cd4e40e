import { createHash } from 'node:crypto'
import { readGrants } from './grants.mjs'

/**
 * What the structure is made from; while it is unchanged a start has nothing to do.
 * @param {import('./migrations.mjs').Migration[]} migrations
 * @param {string} role
 */
export function fingerprint(migrations, role) {
  const hash = createHash('sha256')
  for (const part of [...migrations.map((migration) => migration.hash), readGrants(), role])
    hash.update(part).update('\0')
  return hash.digest('hex')
}

/**
 * @param {import('postgres').Sql} sql
 * @param {string} key
 * @returns {Promise<string | undefined>}
 */
export async function readMeta(sql, key) {
  const [{ there }] = await sql`select to_regclass('operations.sharaka_meta') is not null as there`
  if (!there) return undefined
  const [row] = await sql`select value from operations.sharaka_meta where key = ${key}`
  return row?.value
}

/**
 * The schema is its owner's alone: nobody else is granted anything on it.
 * @param {import('postgres').Sql} sql
 * @param {string} key
 * @param {string} value
 */
export async function writeMeta(sql, key, value) {
  await sql`create schema if not exists operations`
  await sql`create table if not exists operations.sharaka_meta (key text primary key, value text not null)`
  await sql`insert into operations.sharaka_meta values (${key}, ${value}) on conflict (key) do update set value = excluded.value`
}
