import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Settings come from the environment and from an optional `.env` file, the environment first.
 * @returns {{port: number, host: string | undefined, dist: string, demo: boolean,
 *   databaseUrl: string | undefined, databaseAppUrl: string | undefined}}
 */
export function readSettings() {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const { PORT, HOST, NEXT_DIST, DATABASE_URL, DATABASE_APP_URL, SHARAKA_DEMO } = process.env
  if (DATABASE_APP_URL && !DATABASE_URL) {
    throw new Trouble(
      'DATABASE_APP_URL is set without DATABASE_URL. Give both, or neither for the embedded database.',
    )
  }
  const demo = SHARAKA_DEMO ? isYes(SHARAKA_DEMO) : !DATABASE_URL
  return {
    port: readPort(PORT || '3000'),
    host: HOST || (demo ? '127.0.0.1' : undefined), // the passwords of a demonstration are known
    dist: NEXT_DIST || '.next',
    demo,
    databaseUrl: readDatabaseUrl('DATABASE_URL', DATABASE_URL),
    databaseAppUrl: readDatabaseUrl('DATABASE_APP_URL', DATABASE_APP_URL),
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Trouble(`PORT must be a number between 1 and 65535, not "${text}".`)
}

/** @param {string} text */
function isYes(text) {
  if (['1', 'true', 'yes'].includes(text)) return true
  if (['0', 'false', 'no'].includes(text)) return false
  throw new Trouble(`SHARAKA_DEMO must be 1 or 0, not "${text}".`)
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function readDatabaseUrl(name, text) {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text
  throw new Trouble(`${name} must look like postgres://user:password@host:5432/database.`)
}
