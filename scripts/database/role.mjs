import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Trouble } from '../trouble.mjs'
import { connect } from './connect.mjs'
import { scramVerifier } from './scram.mjs'

/**
 * @typedef {{name: string, password: string, url: string, given: boolean}} Role
 * @param {{ownerUrl: string, appUrl?: string, secret: string}} options
 * @returns {Role} the role the application works as
 */
export function appRole({ ownerUrl, appUrl, secret }) {
  const url = new URL(appUrl ?? ownerUrl)
  if (!appUrl) {
    url.username = 'sharaka_app'
    url.password = createHmac('sha256', secret).update('sharaka_app').digest('hex')
  }
  const [name, password] = [url.username, url.password].map(decodeURIComponent)
  return { name, password, url: url.href, given: Boolean(appUrl) }
}

/**
 * Makes the role, or gives it back its password and its lack of power; writes nothing when all is well.
 * @param {import('postgres').Sql} sql
 * @param {Role} role
 */
export async function ensureRole(sql, role) {
  if ((await isHumble(sql, role)) && (await canSignIn(role))) return
  for (let attempt = 1; ; attempt++) {
    try {
      await alter(sql, role)
      break
    } catch (error) {
      if (error.code === '42501')
        throw new Trouble(
          `The owner in DATABASE_URL may not make or change the role ${role.name} (it needs CREATEROLE). Let an administrator make a role for the application and set DATABASE_APP_URL.`,
        )
      // Roles belong to the whole server: an instance on another database may be at the same row.
      if (attempt === 10 || !/concurrently updated|already exists|duplicate key/.test(error.message))
        throw error
      await pause(50 * attempt)
    }
  }
  if (!(await canSignIn(role)))
    throw new Trouble(`The role ${role.name} cannot sign in to the database: check pg_hba.conf.`)
}

/**
 * A role that an administrator gave must not be able to step around row-level security.
 * @param {import('postgres').Sql} sql
 * @param {Role} role
 */
export async function requireHumbleRole(sql, role) {
  if (!(await canSignIn(role)))
    throw new Trouble(
      `The role "${role.name}" of DATABASE_APP_URL cannot sign in: check its name, its password and pg_hba.conf.`,
    )
  const [{ owns }] = await sql`
    select ${role.name} = current_user or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and pg_get_userbyid(c.relowner) = ${role.name}) as owns`
  if (!owns && (await isHumble(sql, role))) return
  throw new Trouble(
    `The role "${role.name}" of DATABASE_APP_URL is too powerful: it must not be the owner, nor SUPERUSER, BYPASSRLS, CREATEDB or CREATEROLE.`,
  )
}

async function alter(sql, { name, password }) {
  const [found] =
    await sql`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = ${name}`
  const take = {
    NOSUPERUSER: found?.rolsuper, // an owner who is no superuser may not even say the word
    NOBYPASSRLS: found?.rolbypassrls,
    NOCREATEDB: found?.rolcreatedb,
    NOCREATEROLE: found?.rolcreaterole,
  }
  const words = Object.keys(take).filter((word) => (found ? take[word] : true))
  // The verifier, not the password: a server may log the statement.
  await sql.unsafe(
    `${found ? 'alter' : 'create'} role "${name}" login ${words.join(' ')} password '${scramVerifier(password)}'`,
  )
}

async function isHumble(sql, { name }) {
  const found = await sql`select from pg_roles where rolname = ${name} and rolcanlogin
    and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)`
  return found.length === 1
}

async function canSignIn({ url }) {
  const sql = connect(url)
  try {
    await sql`select 1`
    return true
  } catch (error) {
    if (error.code === '28P01' || error.code === '28000') return false
    throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
}
