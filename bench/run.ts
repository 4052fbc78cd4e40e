// npm run bench: how fast Sharaka is with 500 projects, and with ten times as many, beside what it could be at best.
import fs from 'node:fs'
import os from 'node:os'
import { nineTimesMore, once } from './database/amount'
import { fill } from './database/fill'
import { viewers } from './database/fill-people'
import { reportableMilestones } from './database/fill-reports'
import { openDatabase } from './database/server'
import { signIn } from './database/sessions'
import { type Effort, measurePhase, type Place } from './measure/phase'
import { clientOf } from './measure/send'
import { measureThroughput } from './measure/throughput'
import { weigh } from './measure/weight'
import { type Options, readOptions, usage } from './options'
import { printReport } from './print/report'
import { step } from './print/step'
import { subjectsOf } from './subjects'
import { copyTree } from './tree/copy'
import { buildTree, startWeb } from './web/process'

const bench = async (options: Options) => {
  const database = await step('Database', () => openDatabase(() => {}))
  try {
    await step('500 projects, 20,000 milestones, 40,000 reports, 200 accounts', () =>
      fill(database.owner, once),
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
    await measure({ database, web, cookies }, options)
    await web.close()
  } finally {
    await database.close()
  }
}

const measure = async (place: Place, { json, inspect, large, quick }: Options) => {
  const { owner } = place.database
  const subjects = subjectsOf(await reportableMilestones(owner))
  const effort: Effort = quick ? { rounds: 2, each: 15, warmUp: 10 } : { rounds: 5, each: 30, warmUp: 40 }
  const limits = quick ? { seconds: 2, listRequests: 200 } : { seconds: 4, listRequests: 10_000 }
  const figures = await step('One after the other', () =>
    measurePhase(subjects, place, { ...effort, inspectInto: inspect }),
  )
  const memory = await step('With 10 connections', () => measureThroughput(subjects, figures, place, limits))
  const bare = await weigh(clientOf(place.web.url, place.cookies.liaison), '/api/bare')
  let tenTimes: typeof figures | undefined
  if (large) {
    await step('Ten times the data', () => fill(owner, nineTimesMore))
    tenTimes = await step('One after the other', () => measurePhase(subjects, place, effort))
  }
  const measured = { once: figures, tenTimes, memory, bareScriptBytes: bare.scriptBytes }
  const goals = printReport(measured)
  const machine = {
    cpu: os.cpus()[0]?.model,
    cpus: os.cpus().length,
    node: process.version,
    load: os.loadavg(),
  }
  if (json)
    fs.writeFileSync(
      json,
      `${JSON.stringify({ at: new Date().toISOString(), machine, ...measured, goals }, null, 2)}\n`,
    )
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const options = readOptions()
if (options.help) console.log(usage)
else await bench(options)
