import { spawn } from 'node:child_process'
import { Trouble } from '../trouble.mjs'
import { program } from './binaries.mjs'

const expected =
  /terminating connection|the database system is (starting up|shutting down|in recovery|not yet accepting)|authentication failed|does not exist/

/**
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 * @returns {Promise<import('node:child_process').ChildProcess>} once it accepts connections
 */
export async function launch(place, port) {
  const settings = Object.entries(settingsFor(place, port)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(program(place.binaries, 'postgres'), ['-D', place.data, ...settings], {
    ...place.account,
    cwd: place.base,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32', // Ctrl-C reaches only us, so that the application can finish first
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  await ready(child, place)
  child.stderr.on('data', (text) => {
    for (const line of String(text).split('\n')) {
      if (/FATAL|PANIC/.test(line) && !expected.test(line)) process.stderr.write(`  Database: ${line}\n`)
    }
  })
  return child
}

function settingsFor({ ephemeral }, port) {
  return {
    port,
    cluster_name: `sharaka-${process.pid}`, // tells an orphan from a server that is looked after (orphan.mjs)
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
}

function ready(child, place) {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text) => {
      said = (said + text).slice(-8000)
      if (!said.includes('ready to accept connections')) return
      child.stderr.off('data', listen)
      child.off('exit', ended)
      resolve(undefined)
    }
    const ended = () => reject(new Trouble(explain(said, place)))
    child.stderr.on('data', listen)
    child.once('exit', ended)
    child.once('error', reject)
  })
}

function explain(said, { data }) {
  if (/lock file .* already exists/.test(said))
    return `The database in ${data} is being started by another process. Stop one of the two.`
  if (/No space left on device/.test(said))
    return `The disk is full: the database in ${data} cannot start. Free some space and start again.`
  if (/was initialized by PostgreSQL version (\S+),/.test(said))
    return `The database in ${data} was made by another version of PostgreSQL. Restore a backup into a new one (npm run restore).\n${said}`
  return `The database in ${data} did not start:\n${said.trim()}`
}
