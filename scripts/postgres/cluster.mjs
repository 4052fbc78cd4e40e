import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { elapsed } from '../say.mjs'
import { keepSecret } from '../secret.mjs'
import { Trouble } from '../trouble.mjs'
import { program } from './binaries.mjs'
import { isCluster } from './place.mjs'
import { isAlive } from './process-table.mjs'

/** The same order of words on every machine. */
const everywhereAlike = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/**
 * Makes the cluster the first time, beside its place and then moved there, so that a kill leaves no half one.
 * @param {import('./place.mjs').Place} place
 * @param {(text: string) => void} log
 * @param {string[]} [locale] as initdb wants it said
 */
export async function createCluster(place, log, locale = everywhereAlike) {
  if (isCluster(place.data)) return
  const began = performance.now()
  const half = `${place.data}.new-${process.pid}`
  removeHalves(place.base)
  makeOwned(half, place.account)
  const passwordFile = path.join(place.base, `initdb-password-${process.pid}`)
  fs.writeFileSync(passwordFile, keepSecret(path.join(place.base, 'secret')), { mode: 0o600 })
  if (place.account.uid) fs.chownSync(passwordFile, place.account.uid, place.account.gid)
  try {
    await initdb(place, half, passwordFile, locale)
    fs.renameSync(half, place.data)
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true })
    if (isCluster(place.data)) return // another start was faster
    throw new Trouble(explain(error, place))
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
  log(`Database: new embedded PostgreSQL in ${place.data}, ${elapsed(began)}`)
}

async function initdb({ binaries, base, ephemeral, account }, data, passwordFile, locale) {
  const args = ['-D', data, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8']
  const rest = ['--no-instructions', ...(ephemeral ? ['--no-sync'] : [])]
  const options = { ...account, cwd: base, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  await promisify(execFile)(program(binaries, 'initdb'), [...args, ...locale, ...rest], options)
}

/** What starts that were killed in the middle left behind. */
function removeHalves(base) {
  for (const name of fs.readdirSync(base)) {
    const maker = /^(?:data\.new|initdb-password)-(\d+)$/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker)))
      fs.rmSync(path.join(base, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function makeOwned(folder, { uid, gid }) {
  fs.mkdirSync(folder, { mode: 0o700 })
  if (uid) fs.chownSync(folder, uid, gid)
}

function explain(error, place) {
  const said = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message
  if (/No space left on device|ENOSPC/.test(said))
    return `The disk is full: the database needs about 100 MB in ${place.base}. Free some space and start again.`
  if (/Permission denied|EACCES/.test(said))
    return `The database could not be created in ${place.base}: permission denied. Check who owns the folder.\n${said}`
  return `The database could not be created in ${place.base}:\n${said}`
}
