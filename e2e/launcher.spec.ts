import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { freePort } from '../scripts/app/port.mjs'
import { endOf, launchSharaka, ownFolder } from './own-instance'

/* A start that cannot succeed says what to do, fails, and leaves nothing behind. */

const { folder, remove } = ownFolder()
test.afterAll(remove)

const attempt = async (settings: Record<string, string>) => {
  const { child, said } = launchSharaka({ PORT: String(await freePort()), SHARAKA_DATA: folder, ...settings })
  const code = await endOf(child)
  return { code, said: said() }
}

const ownerUrl = (change: (address: URL) => void) => {
  const address = new URL(String(process.env.SHARAKA_OWNER_URL))
  change(address)
  return { DATABASE_URL: address.href }
}

test('a port in use', async () => {
  const other = net.createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, said } = await attempt({ PORT: String(port) })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(
    `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1}`,
  )
  expect(existsSync(path.join(folder, 'pg-main'))).toBe(false)
})

test('a disk that is full', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has a file system without any space at hand: /proc')
  const { code, said } = await attempt({ SHARAKA_DATA: '/proc', AUTH_SECRET: 'x'.repeat(32) })
  expect(code).toBe(1)
  expect(said).toContain('Only 0 MB are free on the disk of /proc; Sharaka needs 200 MB. Free some space')
})

test('a Node that is too old', () => {
  const pretend = `for (const [name, value] of [['versions', { ...process.versions, node: '18.20.8' }], ['version', 'v18.20.8']])
    Object.defineProperty(process, name, { value })`
  const bootstrap = path.join(import.meta.dirname, '../scripts/bootstrap.mjs')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, bootstrap],
    { encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stderr).toContain('Sharaka needs Node.js 20.19 or newer; this is v18.20.8.')
})

test('a database server that does not answer', async () => {
  const port = await freePort()
  const { code, said } = await attempt({
    DATABASE_URL: `postgres://sharaka:hidden@127.0.0.1:${port}/sharaka`,
  })
  expect(code).toBe(1)
  expect(said).toContain(`No database server answers at 127.0.0.1:${port}. Start it or correct DATABASE_URL`)
  expect(said).not.toContain('hidden')
})

test('a database server that refuses the user', async () => {
  const { code, said } = await attempt(
    ownerUrl((address) => {
      address.password = 'wrong'
    }),
  )
  expect(code).toBe(1)
  expect(said).toContain('refuses the user "postgres": check user and password in DATABASE_URL')
})

test('a database that does not exist', async () => {
  const { code, said } = await attempt(
    ownerUrl((address) => {
      address.pathname = '/nowhere'
    }),
  )
  expect(code).toBe(1)
  expect(said).toContain('Create it: create database nowhere owner postgres;')
})

test('a database that holds no Arabic', async () => {
  const sql = postgres(String(process.env.SHARAKA_OWNER_URL), { max: 1, onnotice: () => {} })
  await sql.unsafe(
    "create database sharaka_latin template template0 encoding 'LATIN1' locale 'C' locale_provider libc",
  )
  const { code, said } = await attempt(
    ownerUrl((address) => {
      address.pathname = '/sharaka_latin'
    }),
  )
  expect(code).toBe(1)
  await sql.unsafe('drop database sharaka_latin')
  await sql.end()
  expect(said).toContain("create database sharaka_latin template template0 encoding 'UTF8' locale 'C.UTF-8';")
})
