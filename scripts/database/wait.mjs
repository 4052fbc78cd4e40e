import { setTimeout as pause } from 'node:timers/promises'
import { describe, Trouble } from '../trouble.mjs'

const PATIENCE = 10_000
const passing = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  '57P03',
  '53300',
]

/**
 * @param {import('postgres').Sql} sql
 * @param {string} url
 * @param {(text: string) => void} log
 */
export async function waitForServer(sql, url, log) {
  const began = Date.now()
  for (let attempt = 1; ; attempt++) {
    try {
      const [{ version }] = await sql`select current_setting('server_version_num')::int as version`
      if (version < 150000)
        throw new Trouble(`PostgreSQL 15 or newer is needed; ${place(url)} answers as ${version}.`)
      return
    } catch (error) {
      if (error instanceof Trouble) throw error
      if (!passing.includes(error.code) || Date.now() - began > PATIENCE)
        throw new Trouble(explain(error, url))
      if (attempt === 1) log(`Database: waiting for ${place(url)}…`)
      await pause(300)
    }
  }
}

function explain(error, url) {
  const { username, pathname } = new URL(url)
  const at = place(url)
  switch (error.code) {
    case '28P01':
    case '28000':
      return `The database server at ${at} refuses the user "${username}": check user and password in DATABASE_URL, and pg_hba.conf.`
    case '3D000':
      return `There is no database "${pathname.slice(1)}" at ${at}. Create it: create database ${pathname.slice(1)} owner ${username};`
    case '57P03':
    case '53300':
      return `The database server at ${at} takes no connections (${error.message}). Wait for it, then start again.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name in DATABASE_URL, ${at}, is unknown on this network. Correct it and start again.`
    default:
      return passing.includes(error.code)
        ? `No database server answers at ${at}. Start it or correct DATABASE_URL; without DATABASE_URL the embedded database is used.`
        : `The database at ${at} cannot be used: ${describe(error)}`
  }
}

function place(url) {
  const { hostname, port } = new URL(url)
  return `${hostname}:${port || 5432}`
}
