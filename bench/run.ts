// npm run bench: how fast Sharaka is with 500 projects, and with ten times as many, beside what it could be at best.
import fs from 'node:fs'
import os from 'node:os'
import { once } from './database/amount'
import { fill } from './database/fill'
import { viewers } from './database/fill-people'
import { openDatabase } from './database/server'
import { signIn } from './database/sessions'
import { measureEverything } from './measure/everything'
import { type Options, readOptions, usage } from './options'
import { printReport } from './print/report'
import { step } from './print/step'
import { copyTree } from './tree/copy'
import { buildTree, startWeb } from './web/process'

const bench = async (options: Options) => {
  const database = await step('Database', () => openDatabase(() => {}))
  try {
    await step(
      '500 projects, 20,000 milestones, 40,000 reports, 20,000 decisions, 100,000 transactions, 200 accounts',
      () => fill(database.owner, once),
    )
    await step('Build', async () => {
      await copyTree()
      await buildTree()
    })
    const web = await startWeb(database)
    const cookie = (id: number) => signIn(database.owner, database.secret, id)
    const cookies = {
      liaison: await cookie(viewers.liaison),
      director: await cookie(viewers.director),
      officer: await cookie(viewers.officer),
    }
    const loadBefore = os.loadavg()[0]
    const measured = await measureEverything({ database, web, cookies }, options)
    const goals = printReport(measured)
    const machine = { cpu: os.cpus()[0]?.model, cpus: os.cpus().length, node: process.version, loadBefore }
    const all = { at: new Date().toISOString(), machine, ...measured, goals }
    if (options.json) fs.writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`)
    await web.close()
  } finally {
    await database.close()
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const options = readOptions()
if (options.help) console.log(usage)
else await bench(options)
