// npm run restore FILE: loads what `npm run backup` wrote, whole or not at all.
import path from 'node:path'
import { checkArchive, migrationsOf } from './archive/check.mjs'
import { textSettings } from './archive/format.mjs'
import { load } from './archive/load.mjs'
import { openDatabase } from './archive/open-database.mjs'
import { hasRows } from './archive/wipe.mjs'
import { connect } from './database/connect.mjs'
import { withLock } from './database/lock.mjs'
import { readMigrations } from './database/migrations.mjs'
import { requireOwner } from './database/owner.mjs'
import { waitForServer } from './database/wait.mjs'
import { prepareDatabase } from './database.mjs'
import { leave, live } from './lifetime.mjs'
import { elapsed, say } from './say.mjs'
import { readSecret } from './secret.mjs'
import { readSettings } from './settings.mjs'
import { Trouble } from './trouble.mjs'

await live(async () => {
  const began = performance.now()
  const words = process.argv.slice(2)
  const force = words.includes('--force')
  const [name] = words.filter((word) => word !== '--force')
  if (!name) throw new Trouble('Say from where: npm run restore -- sharaka.archive.gz')
  const file = path.resolve(process.env.INIT_CWD ?? '.', name)
  const settings = readSettings()

  const header = await checkArchive(file)
  const migrations = migrationsOf(header, readMigrations())
  say(`Archive: of ${header.createdAt}, complete`)
  const url = await openDatabase(settings.databaseUrl, say)
  const { tables, rows } = await replaceDatabase(url, file, migrations, force)
  await prepareDatabase({
    ownerUrl: url,
    appUrl: settings.databaseAppUrl,
    secret: readSecret(),
    demo: false,
    log: say,
  })
  say(`Restore: ${rows} rows of ${tables} tables, checked, ${elapsed(began)}`)
  await leave(0)
})

async function replaceDatabase(url, file, migrations, force) {
  const sql = connect(url, { application_name: 'sharaka restore', ...textSettings })
  try {
    await waitForServer(sql, url, say)
    return await withLock(sql, say, async () => {
      await requireOwner(sql)
      if (!force && (await hasRows(sql))) {
        throw new Trouble(
          'The database is not empty. To replace everything in it by the archive: npm run restore -- FILE --force',
        )
      }
      const totals = await load(sql, file, migrations)
      await sql`analyze`
      return totals
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
