import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { requireOwner } from '../database/owner.mjs'
import { Trouble } from '../trouble.mjs'
import { END_OF_ROWS, FORMAT } from './format.mjs'
import { inPublic, list, listSequences, listTables, sumOf } from './tables.mjs'

/**
 * Writes one consistent picture of the database, while the application goes on.
 * @param {import('postgres').Sql} sql
 * @param {string} file
 * @param {string} program version of the program
 */
export async function dump(sql, file, program) {
  const half = `${file}.part`
  const totals = { tables: 0, rows: 0 }
  await requireOwner(sql)
  try {
    await sql.begin('isolation level repeatable read read only', async (tx) => {
      const out = fs.createWriteStream(half, { mode: 0o600, flush: true })
      await pipeline(signed(contents(tx, program, totals)), createGzip(), out)
    })
    fs.renameSync(half, file)
    return totals
  } catch (error) {
    fs.rmSync(half, { force: true })
    throw explain(error, file)
  }
}

async function* contents(tx, program, totals) {
  const migrations =
    await tx`select created_at::float8 as when, hash from drizzle.__drizzle_migrations order by created_at`
  const [{ server }] = await tx`select current_setting('server_version') as server`
  const header = {
    sharaka: 'archive',
    format: FORMAT,
    createdAt: new Date().toISOString(),
    program,
    server,
    migrations,
  }
  yield json(header)
  for (const table of await listTables(tx)) {
    yield json({ table: table.name, columns: table.columns })
    yield* copyOut(tx, `copy (select ${list(table.columns)} from only ${inPublic(table.name)}) to stdout`)
    yield END_OF_ROWS
    const sum = await sumOf(tx, table)
    yield json(sum)
    totals.tables++
    totals.rows += Number(sum.rows)
  }
  yield json({ sequences: await listSequences(tx) })
}

async function* copyOut(tx, statement) {
  const stream = await tx.unsafe(statement).readable()
  yield* stream
  stream._read() // the driver pauses its socket when the stream is full, and forgets to go on when that was the end
}

/** Lets a cut or a damaged file be known before anything is loaded from it. */
async function* signed(chunks) {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  yield json({ sha256: hash.digest('hex') })
}

function json(value) {
  return `${JSON.stringify(value)}\n`
}

function explain(error, file) {
  if (error.code === 'ENOSPC') return new Trouble(`The disk is full: ${file} could not be written.`)
  if (['EACCES', 'ENOENT', 'EROFS', 'EISDIR'].includes(error.code))
    return new Trouble(`${file} cannot be written (${error.code}).`)
  if (error.code === '42P01')
    return new Trouble('This database was not prepared by Sharaka: there is nothing to back up.')
  return error
}
