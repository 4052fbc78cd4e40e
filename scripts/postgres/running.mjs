import fs from 'node:fs'
import path from 'node:path'
import { Trouble } from '../trouble.mjs'
import { findServer } from './orphan.mjs'
import { locate } from './place.mjs'

/**
 * The address of the embedded server if one runs now.
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
export async function findRunning(name) {
  const place = await locate({ name, ephemeral: false })
  const server = findServer(place.data)
  return server && serverUrl(place, server.port, 'sharaka')
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 * @param {string} database
 */
export function serverUrl({ base }, port, database) {
  const file = path.join(base, 'secret')
  if (!fs.existsSync(file))
    throw new Trouble(`The password of the embedded database is missing: put ${file} back from your copy.`)
  return `postgres://postgres:${fs.readFileSync(file, 'utf8').trim()}@127.0.0.1:${port}/${database}`
}
