import { connect } from './database/connect.mjs'
import { applyGrants } from './database/grants.mjs'
import { withLock } from './database/lock.mjs'
import { fingerprint, readMeta, writeMeta } from './database/meta.mjs'
import { applyMigrations, readMigrations } from './database/migrations.mjs'
import { requireOwner, requireUnicode } from './database/owner.mjs'
import { loadPortfolio } from './database/portfolio.mjs'
import { appRole, ensureRole, requireHumbleRole } from './database/role.mjs'
import { waitForServer } from './database/wait.mjs'
import { elapsed } from './say.mjs'

/**
 * Brings a database to what this version of the program needs. Safe to run by several instances at once.
 * @type {typeof import('./database.d.mts').prepareDatabase}
 */
export async function prepareDatabase({ ownerUrl, appUrl, secret, demo, log = () => {} }) {
  const role = appRole({ ownerUrl, appUrl, secret })
  const sql = connect(ownerUrl)
  try {
    await waitForServer(sql, ownerUrl, log)
    await withLock(sql, log, async () => {
      await requireUnicode(sql)
      await requireOwner(sql)
      if (appUrl) await requireHumbleRole(sql, role)
      await updateStructure(sql, role, log)
      await loadPortfolio(sql, { ownerUrl, demo, log })
    })
    return { appUrl: role.url }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function updateStructure(sql, role, log) {
  if (!role.given) await ensureRole(sql, role)
  const migrations = readMigrations()
  const current = fingerprint(migrations, role.name)
  const known = await readMeta(sql, 'structure')
  if (known === current) return
  const began = performance.now()
  const applied = await sql.begin((tx) => applyMigrations(tx, migrations, log))
  if (applied.isNewer) {
    log('Database: a newer version of Sharaka has prepared it; left as it is')
    return
  }
  await sql.begin(async (tx) => {
    await applyGrants(tx, role)
    await writeMeta(tx, 'structure', current)
  })
  log(`Database: ${applied.count} migrations and the rights of ${role.name} applied, ${elapsed(began)}`)
}
