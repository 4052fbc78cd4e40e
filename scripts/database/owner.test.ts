import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { prepareDatabase } from '../database.mjs'

/* What the user of DATABASE_URL must be, and need not be. */

const { ownerUrl, appUrl, secret } = inject('server')
let admin: Sql

beforeAll(async () => {
  admin = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  for (const user of ['plain', 'stranger']) await admin.unsafe(`create role ${user} login password 'plain'`)
  await admin`create database owned owner plain`
})
afterAll(async () => {
  await admin`drop database owned with (force)`
  await admin`drop role plain, stranger`
  await admin.end()
})

const as = (user: string, address = ownerUrl) => {
  const url = new URL(address)
  return Object.assign(url, {
    username: user,
    password: user === 'sharaka_app' ? url.password : 'plain',
    pathname: '/owned',
  }).href
}
const application = as('sharaka_app', appUrl)
const prepare = (options: object) =>
  prepareDatabase({ ownerUrl: as('plain'), secret, demo: false, ...options })

test('an owner without power over others prepares the database, once and again', async () => {
  await prepare({ appUrl: application })
  await prepare({ appUrl: application })
  const owner = postgres(as('plain'), { max: 1 })
  const [row] =
    await owner`select count(*)::int as projects, row_security_active('project') as active from project`
  await owner.end()
  expect(row).toEqual({ projects: expect.any(Number), active: true })
  expect(row?.projects).toBeGreaterThan(10)
})

test('without the right to change the application’s role it asks for that role’s address', async () => {
  await expect(prepare({ secret: 'another secret, which gives the role another password' })).rejects.toThrow(
    'Let an administrator make a role for the application and set DATABASE_APP_URL.',
  )
})

test('a user who would not see every row is refused', async () => {
  await expect(prepare({ ownerUrl: as('stranger'), appUrl: application })).rejects.toThrow(
    'The user "stranger" of DATABASE_URL does not see every row',
  )
})

test('the owner, and whoever may step around row-level security, is no role for the application', async () => {
  await expect(prepare({ appUrl: as('plain') })).rejects.toThrow('is too powerful')
  await admin`alter role stranger bypassrls`
  await expect(prepare({ appUrl: as('stranger') })).rejects.toThrow('is too powerful')
})
