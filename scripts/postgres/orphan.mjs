import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '../trouble.mjs'
import { program } from './binaries.mjs'
import { commandOf, isAlive, parentOf } from './process-table.mjs'

/**
 * After `kill -9` of its supervisor a server goes on alone: stops it. One that is looked after is left alone.
 * @param {import('./place.mjs').Place} place
 * @param {(text: string) => void} log
 */
export async function clearOrphan(place, log) {
  const server = findServer(place.data)
  if (!server) return disownPidFile(place.data)
  const supervisor = supervisorOf(server.pid)
  if (supervisor) {
    throw new Trouble(
      `The database in ${place.data} is in use by process ${supervisor}. Stop that first; for several instances at once, set DATABASE_URL to a server of its own.`,
    )
  }
  log(`Database: stopping a server left over from a crash (process ${server.pid})`)
  const stop = ['-D', place.data, '-m', 'fast', '-w', '-t', '30', 'stop']
  await promisify(execFile)(program(place.binaries, 'pg_ctl'), stop, {
    ...place.account,
    cwd: place.base,
  }).catch((error) => {
    if (isAlive(server.pid))
      throw new Trouble(
        `A server left over from a crash does not stop (process ${server.pid}): ${error.stderr}`,
      )
  })
}

/**
 * PostgreSQL refuses to start while the process of a stale file seems to live: a zombie that nobody reaps, or another
 * program that got its number. Our own number passes, as its parent's; the rest of the file stays, because it names the
 * shared memory that surviving helpers may still use.
 */
function disownPidFile(data) {
  const file = path.join(data, 'postmaster.pid')
  const [, ...rest] = read(file).split('\n')
  if (rest.length > 0) fs.writeFileSync(file, [process.pid, ...rest].join('\n'))
}

/**
 * The server that runs on a data folder. A stale file, or a number that now belongs to another program, is none.
 * @param {string} data
 * @returns {{pid: number, port: number} | undefined}
 */
export function findServer(data) {
  const [pid, , , port] = read(path.join(data, 'postmaster.pid')).split('\n').map(Number)
  if (!pid || !isAlive(pid) || !(commandOf(pid) ?? data).includes(data)) return undefined
  return { pid, port: port ?? 0 }
}

/**
 * Deletes what killed test runs left behind.
 * @param {string} home
 */
export async function sweepEphemeral(home) {
  const folder = path.join(home, 'ephemeral')
  const names = await fs.promises.readdir(folder).catch(() => [])
  for (const name of names) {
    const base = path.join(folder, name)
    const maker = Number(name.split('-').at(-2))
    const server = findServer(path.join(base, 'data'))
    if (server ? supervisorOf(server.pid) : isAlive(maker)) continue
    if (server) process.kill(server.pid, 'SIGQUIT')
    await fs.promises.rm(base, { recursive: true, force: true, maxRetries: 5 }).catch(() => {}) // another user's
  }
}

/** The process that started a server, named on its command line (launch.mjs), if it still is its parent. */
function supervisorOf(server) {
  const named = Number(/cluster_name=sharaka-(\d+)/.exec(commandOf(server) ?? '')?.[1])
  return parentOf(server) === named ? named : undefined
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
