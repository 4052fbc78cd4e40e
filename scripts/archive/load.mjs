import { pipeline } from 'node:stream/promises'
import { writeMeta } from '../database/meta.mjs'
import { applyMigrations } from '../database/migrations.mjs'
import { Trouble } from '../trouble.mjs'
import { readHeader } from './check.mjs'
import { liftGuards } from './guards.mjs'
import { ArchiveReader } from './reader.mjs'
import { inPublic, list, sumOf } from './tables.mjs'
import { wipe } from './wipe.mjs'

/**
 * Replaces the database by the archive, whole or not at all.
 * @param {import('postgres').Sql} sql
 * @param {string} file
 * @param {import('../database/migrations.mjs').Migration[]} migrations those the archive stands on
 */
export async function load(sql, file, migrations) {
  const reader = new ArchiveReader(file)
  const totals = { tables: 0, rows: 0 }
  try {
    await sql.begin(async (tx) => {
      await tx`set local lock_timeout = '15s'`
      await wipe(tx)
      await applyMigrations(tx, migrations)
      await readHeader(reader)
      const setGuards = await liftGuards(tx)
      for (let part = await reader.json(); !('sha256' in part); part = await reader.json()) {
        if ('sequences' in part) await setSequences(tx, part.sequences)
        else totals.rows += await loadTable(tx, reader, { name: part.table, columns: part.columns })
        if ('table' in part) totals.tables++
      }
      await setGuards()
      await writeMeta(tx, 'portfolio', `restored ${new Date().toISOString()}`)
    })
    return totals
  } catch (error) {
    if (error.code === '55P03')
      throw new Trouble(
        'Other programs hold the tables. Stop the application, then restore again. Nothing was changed.',
      )
    throw error
  } finally {
    await reader.close()
  }
}

async function loadTable(tx, reader, table) {
  await tx.unsafe(`delete from only ${inPublic(table.name)}`) // what a migration put there is in the archive too
  await copyIn(tx.unsafe(`copy ${inPublic(table.name)} (${list(table.columns)}) from stdin`), reader.rows())
  const expected = await reader.json()
  const found = await sumOf(tx, table)
  if (found.rows === expected.rows && found.checksum === expected.checksum) return Number(found.rows)
  throw new Trouble(
    `The table ${table.name} did not arrive as it was (${found.rows} rows of ${expected.rows}). Nothing was changed.`,
  )
}

async function copyIn(query, rows) {
  const stream = await query.writable()
  const failed = new Promise((_, reject) => {
    query.reject = reject // an error after the last row: the driver tells nobody else, and the stream never ends
  })
  failed.catch(() => {})
  const written = pipeline(rows, stream)
  written.catch(() => {})
  await Promise.race([written, failed])
}

async function setSequences(tx, sequences) {
  for (const { name, value, called } of sequences)
    await tx`select setval(${inPublic(name)}::regclass, ${value}::bigint, ${called})`
}
