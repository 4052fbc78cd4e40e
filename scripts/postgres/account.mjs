import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { dataFolder } from '../root.mjs'
import { Trouble } from '../trouble.mjs'
import { program } from './binaries.mjs'

export const isRoot = process.getuid?.() === 0

/** PostgreSQL refuses to run as root, and initdb needs a user that /etc/passwd knows: `nobody` is everywhere. */
export function nobody() {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout, 10),
  )
  if (uid && gid) return { uid, gid }
  throw new Trouble(
    'PostgreSQL cannot run as root and this system has no user "nobody". Start as an ordinary user, or set DATABASE_URL.',
  )
}

/**
 * Whether the account reaches the place of the data folder, and the programs.
 * @param {string} binaries
 * @param {{uid?: number, gid?: number}} account
 */
export function canRun(binaries, account) {
  const succeeds = (file, args) => spawnSync(file, args, { ...account, stdio: 'ignore' }).status === 0
  return (
    succeeds('test', ['-x', path.dirname(dataFolder())]) &&
    succeeds(program(binaries, 'postgres'), ['--version'])
  )
}
