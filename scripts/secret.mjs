import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { dataFolder } from './root.mjs'
import { Trouble } from './trouble.mjs'

/** AUTH_SECRET, or one that is made once and kept in the data folder. */
export function readSecret() {
  const given = process.env.AUTH_SECRET
  if (given) {
    if (given.length >= 32) return given
    throw new Trouble('AUTH_SECRET is too short: it needs 32 characters or more (openssl rand -base64 32).')
  }
  return keepSecret(path.join(dataFolder(), 'secret'))
}

/**
 * Reads a random secret from a file that only its owner may read; makes it the first time.
 * @param {string} at
 */
export function keepSecret(at) {
  fs.mkdirSync(path.dirname(at), { recursive: true })
  const own = `${at}.${process.pid}`
  try {
    if (!fs.existsSync(at)) {
      fs.writeFileSync(own, randomBytes(32).toString('hex'), { mode: 0o600 })
      linkOnce(own, at)
    }
    return fs.readFileSync(at, 'utf8').trim()
  } catch (error) {
    if (error.code !== 'EACCES') throw error
    throw new Trouble(`${at} belongs to another user. Start as that user, or change its owner (chown).`)
  }
}

/** The first of two instances that start together wins, and nobody ever reads half a secret. */
function linkOnce(from, to) {
  try {
    fs.linkSync(from, to)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(from, { force: true })
  }
}
