// npm run backup FILE: one file with everything the application knows, while it goes on.
import fs from 'node:fs'
import path from 'node:path'
import { dump } from './archive/dump.mjs'
import { textSettings } from './archive/format.mjs'
import { openDatabase } from './archive/open-database.mjs'
import { connect } from './database/connect.mjs'
import { waitForServer } from './database/wait.mjs'
import { leave, live } from './lifetime.mjs'
import { root } from './root.mjs'
import { elapsed, say } from './say.mjs'
import { readSettings } from './settings.mjs'
import { Trouble } from './trouble.mjs'

await live(async () => {
  const began = performance.now()
  const [name] = process.argv.slice(2)
  if (!name) throw new Trouble('Say where to: npm run backup -- sharaka.archive.gz')
  const file = path.resolve(process.env.INIT_CWD ?? '.', name)
  if (fs.existsSync(file)) throw new Trouble(`${file} is there already. Choose another name.`)
  const url = await openDatabase(readSettings().databaseUrl, say)
  const sql = connect(url, { application_name: 'sharaka backup', ...textSettings })
  await waitForServer(sql, url, say)
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { tables, rows } = await dump(sql, file, version)
  await sql.end()
  say(
    `Backup: ${rows} rows of ${tables} tables in ${file} (${Math.ceil(fs.statSync(file).size / 1024)} KB, ${elapsed(began)})`,
  )
  say('Keep AUTH_SECRET (or the file secret of the data folder) too, in another place than this file.')
  await leave(0)
})
