import type { Subject } from '../subjects'
import { type Script, statementsOf } from './script'
import type { StatementTime } from './statement-times'
import { percentile, type Turns } from './turns'
import type { Weight } from './weight'

/** Milliseconds, per request. */
export type Figures = {
  key: Subject['key']
  name: string
  p50: number
  p95: number
  webCpu: number
  databaseCpu: number
  sqlP50: number
  sqlCpu: number
  statements: number
  /** How often the page waits for the database in its transactions, begin and commit included. */
  waits: number
  times: StatementTime[]
  /** With 10 connections. */
  perSecond?: number
  weight?: Weight
}

type Taken = { subject: Subject; page: Turns; sql: Turns; script: Script; times: StatementTime[] }

export const figuresOf = ({ subject: { key, name }, page, sql, script, times }: Taken): Figures => ({
  key,
  name,
  p50: percentile(page.milliseconds, 0.5),
  p95: percentile(page.milliseconds, 0.95),
  webCpu: page.web / page.milliseconds.length,
  databaseCpu: page.database / page.milliseconds.length,
  sqlP50: percentile(sql.milliseconds, 0.5),
  sqlCpu: sql.database / sql.milliseconds.length,
  statements: statementsOf(script).length,
  waits: script.reduce((sum, batches) => sum + batches.length + 2, 0),
  times,
})

export const cpuOf = ({ webCpu, databaseCpu }: Figures) => webCpu + databaseCpu
