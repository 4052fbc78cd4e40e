import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Statement } from '../web/process'
import type { Script } from './script'

/** What a recorded submission made and a replay makes anew: its key and the number of its report. */
export type Made = { key: string; id: number }

type Runner = (statement: Statement) => Promise<unknown>

/** The page's SQL alone: the same statements in the same transactions, pipelined where the page pipelines. */
export const replay = async (sql: Sql, script: Script, made?: Made) => {
  for (const batches of script)
    await sql.begin(async (tx) => {
      const run = runnerOf(made, (text, parameters) =>
        tx.unsafe(text, parameters as never[], { prepare: true }),
      )
      for (const batch of batches) await Promise.all(batch.map(run))
    })
}

type Send = (text: string, parameters: unknown[]) => PromiseLike<readonly Record<string, unknown>[]>

export const runnerOf = (made: Made | undefined, send: Send): Runner => {
  if (!made) return async ({ text, parameters }) => send(text, parameters)
  const key = randomUUID()
  let id = made.id
  const renewed = (value: unknown) => {
    if (value === made.id) return id
    return typeof value === 'string'
      ? value.replaceAll(made.key, key).replaceAll(String(made.id), String(id))
      : value
  }
  return async ({ text, parameters }) => {
    const [row] = await send(text, parameters.map(renewed))
    if (typeof row?.id === 'number' && /^\s*insert into progress_report/.test(text)) id = row.id
  }
}
