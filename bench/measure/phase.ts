import postgres from 'postgres'
import type { BenchDatabase } from '../database/server'
import type { Subject, ViewerName } from '../subjects'
import type { WebProcess } from '../web/process'
import { type Figures, figuresOf } from './figures'
import { inspect } from './inspect'
import { clientOf } from './send'
import { timeStatements } from './statement-times'
import { prepare, type Station } from './station'
import { noTurns, takeTurns } from './turns'

/** Each round gives each subject so many turns, and no more seconds than that. */
export type Effort = { rounds: number; each: number; seconds: number; warmUp: number; inspectInto?: string }

export type Place = { database: BenchDatabase; web: WebProcess; cookies: Record<ViewerName, string> }

/** All subjects in turn, round after round, so that a machine that is busier for a while is so for all of them. */
export const measurePhase = async (
  subjects: readonly Subject[],
  { database, web, cookies }: Place,
  effort: Effort,
) => {
  const sql = await connectAsTheApplication(database, web)
  const stations: Station[] = []
  for (const subject of subjects) {
    const station = await prepare(subject, {
      web,
      sql,
      cookie: cookies[subject.viewer],
      warmUp: effort.warmUp,
    })
    if (station) stations.push(station)
    else console.log(`  ${subject.name}: not there yet (404), left out`)
  }
  const taken = stations.map((station) => ({ ...station, turns: noTurns(), sqlTurns: noTurns() }))
  const limit = { count: effort.each, seconds: effort.seconds }
  const watched = { web: web.pid, database: database.pid() }
  for (let round = 0; round < effort.rounds; round++)
    for (const { page, sql: replayed, script, turns, sqlTurns } of taken) {
      await takeTurns(turns, limit, watched, page)
      if (script.length > 0) await takeTurns(sqlTurns, limit, watched, replayed)
    }
  const figures: Figures[] = []
  for (const { turns, sqlTurns, ...station } of taken) {
    const { subject, script, made } = station
    const times = await timeStatements(sql, script, made)
    figures.push(figuresOf({ subject, page: turns, sql: sqlTurns, script, times }))
    if (effort.inspectInto) await inspect(effort.inspectInto, station, web, sql)
    station.client.close()
  }
  await sql.end()
  return figures
}

/** With the application's own settings, so that a statement is planned as the application has it planned. */
const connectAsTheApplication = async ({ appUrl }: BenchDatabase, web: WebProcess) => {
  const client = clientOf(web.url, '')
  await client.send({ path: '/api/health' })
  client.close()
  return postgres(appUrl, { max: 1, onnotice: () => {}, connection: await web.connectionSettings() })
}
