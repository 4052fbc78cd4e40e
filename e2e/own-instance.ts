import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../scripts/app/port.mjs'

const root = path.join(import.meta.dirname, '..')
const [, ...start] = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts.start.split(
  ' ',
)

type Settings = Record<string, string>

/** Empty rather than absent, or a file .env would fill them, and the tests write into somebody's database. */
const nothingSet = Object.fromEntries(
  ['DATABASE_URL', 'DATABASE_APP_URL', 'AUTH_SECRET', 'NEXTAUTH_URL', 'HOST', 'SHARAKA_DEMO'].map((name) => [
    name,
    '',
  ]),
)

/** Starts Sharaka as `npm start` does, on what was built for the tests. */
export const launchSharaka = (settings: Settings) => {
  const env = { ...process.env, NEXT_DIST: process.env.NEXT_DIST || '.next-test', ...nothingSet, ...settings }
  const child = spawn(process.execPath, start, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const told: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => told.push(String(text)))
  return { child, said: () => told.join('') }
}

export type OwnInstance = Awaited<ReturnType<typeof startSharaka>>

/** One that serves, at an address of its own. */
export const startSharaka = async (settings: Settings) => {
  const port = await freePort()
  const { child, said } = launchSharaka({ PORT: String(port), ...settings })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => said().includes('Sharaka is ready') && resolve())
    child.once('exit', (code) => reject(new Error(`Sharaka did not start (exit code ${code}):\n${said()}`)))
  })
  return { url: `http://localhost:${port}`, child, said }
}

/** The exit code, or the signal that ended it. */
export const endOf = async (child: ChildProcess): Promise<number | string> =>
  child.exitCode ?? child.signalCode ?? (await once(child, 'exit')).find((end) => end !== null)

/** Its embedded PostgreSQL: the process, and its owner's address. */
export const embeddedOf = ({ said }: Pick<OwnInstance, 'said'>) => {
  const [, port, data = ''] = /embedded PostgreSQL on 127\.0\.0\.1:(\d+), data in (.+)/.exec(said()) ?? []
  const secret = readFileSync(path.join(data, '..', 'secret'), 'utf8').trim()
  return {
    ownerUrl: `postgres://postgres:${secret}@127.0.0.1:${port}/sharaka`,
    base: path.dirname(data),
    pid: () => Number.parseInt(readFileSync(path.join(data, 'postmaster.pid'), 'utf8'), 10),
  }
}

/** A data folder that PostgreSQL's own user may pass through, even below root's. */
export const ownFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sharaka-'))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
