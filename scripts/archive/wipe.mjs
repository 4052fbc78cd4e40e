import { quote } from './tables.mjs'

/**
 * Whether anything would be lost.
 * @param {import('postgres').Sql} sql
 */
export async function hasRows(sql) {
  const tables = await sql`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'drizzle', 'operations')`
  for (const { schema, name } of tables) {
    const found = await sql.unsafe(`select from ${quote(schema)}.${quote(name)} limit 1`)
    if (found.length > 0) return true
  }
  return false
}

/**
 * Empties the database: it is Sharaka's alone.
 * @param {import('postgres').TransactionSql} tx
 */
export async function wipe(tx) {
  const schemas =
    await tx`select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`
  for (const { name } of schemas) await tx.unsafe(`drop schema ${quote(name)} cascade`)
  await tx`create schema public`
  await tx`grant usage on schema public to public`
}
