import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '../../scripts/database.mjs'
import { findOlderPostgres, startOwnPostgres } from '../../scripts/test/own-postgres.mjs'

const secret = 'a secret for the unit tests alone, of some length'
const password = randomBytes(16).toString('hex')

/**
 * A server as an administrator would give it: an owner without any power but over its own databases, and the role of
 * the application. SHARAKA_TEST_DATABASE_URL is the superuser's address of one that may be thrown away.
 */
export default async function setup(project: TestProject) {
  const given = process.env.SHARAKA_TEST_DATABASE_URL
  const started = given ? undefined : await startOwnPostgres(findOlderPostgres())
  const url = given ?? String(started?.url)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const [{ version }] = await sql<[{ version: string }]>`select current_setting('server_version') as version`
  await sql.unsafe('drop database if exists template_sharaka')
  for (const [role, power] of [
    ['sharaka_owner', 'createdb'],
    ['sharaka_app', ''],
  ]) {
    const [known] = await sql`select from pg_roles where rolname = ${String(role)}`
    await sql.unsafe(`${known ? 'alter' : 'create'} role ${role} login ${power} password '${password}'`)
  }
  await sql.unsafe('create database template_sharaka owner sharaka_owner')
  await sql.end()
  const at = (role: string) => {
    const address = new URL(url)
    Object.assign(address, { username: role, password, pathname: '/template_sharaka' })
    return address.href
  }
  const addresses = { ownerUrl: at('sharaka_owner'), appUrl: at('sharaka_app') }
  await prepareDatabase({ ...addresses, secret, demo: true })
  console.log(`Older PostgreSQL: ${version}`)
  project.provide('server', { ...addresses, secret })
  return () => started?.remove()
}
