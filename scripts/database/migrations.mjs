import fs from 'node:fs'
import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { root } from '../root.mjs'
import { Trouble } from '../trouble.mjs'

const folder = path.join(root, 'db', 'migrations')

/**
 * @typedef {{tag: string, hash: string, when: number, statements: string[]}} Migration
 * @returns {Migration[]}
 */
export function readMigrations() {
  const { entries } = JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'))
  return readMigrationFiles({ migrationsFolder: folder }).map((file, index) => ({
    tag: entries[index].tag,
    hash: file.hash,
    when: file.folderMillis,
    statements: file.sql,
  }))
}

/**
 * Applies what is missing, in the caller's transaction and in drizzle's own book (drizzle.__drizzle_migrations):
 * drizzle's migrator opens a transaction of its own, and a restore must be one whole.
 * @param {import('postgres').TransactionSql} tx
 * @param {Migration[]} migrations
 * @param {(text: string) => void} [log]
 */
export async function applyMigrations(tx, migrations, log = () => {}) {
  await tx`create schema if not exists drizzle`
  await tx`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  const book =
    await tx`select hash, created_at::float8 as when from drizzle.__drizzle_migrations order by created_at`
  const last = book.at(-1)?.when ?? 0
  for (const { when, hash } of book) {
    const known = migrations.find((migration) => migration.when === when)
    if (known && known.hash !== hash)
      log(`Database: migration ${known.tag} was changed after it was applied; the change has no effect here`)
  }
  const missing = migrations.filter((migration) => migration.when > last)
  for (const migration of missing) {
    await run(tx, migration)
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.when})`
  }
  return { count: missing.length, isNewer: last > (migrations.at(-1)?.when ?? 0) }
}

async function run(tx, { tag, statements }) {
  for (const statement of statements) {
    try {
      await tx.unsafe(statement)
    } catch (error) {
      if (error.code === '42501')
        throw new Trouble(
          `The owner of the database lacks a right that migration ${tag} needs: ${error.message}. ${/create role/.test(error.message) ? 'Let an administrator say: create role sharaka_app;' : ''}`,
        )
      throw new Error(`Migration ${tag} failed: ${error.message}\n${statement.trim().slice(0, 400)}`, {
        cause: error,
      })
    }
  }
}
