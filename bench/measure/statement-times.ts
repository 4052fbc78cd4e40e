import type { Sql } from 'postgres'
import { type Made, runnerOf } from './replay'
import { type Script, statementsOf } from './script'
import { percentile } from './turns'

export type StatementTime = { statement: string; milliseconds: number }

const times = 15

/** Each statement of a page by itself, one after the other in the page's transaction. */
export const timeStatements = async (sql: Sql, script: Script, made?: Made): Promise<StatementTime[]> => {
  const taken = statementsOf(script).map((): number[] => [])
  for (let turn = 0; turn < times; turn++)
    for (const batches of script)
      await sql.begin(async (tx) => {
        const run = runnerOf(made, (text, parameters) =>
          tx.unsafe(text, parameters as never[], { prepare: true }),
        )
        const offset = statementsOf(script).indexOf(statementsOf([batches])[0] as never)
        for (const [at, statement] of statementsOf([batches]).entries()) {
          const began = performance.now()
          await run(statement)
          taken[offset + at]?.push(performance.now() - began)
        }
      })
  return statementsOf(script).map(({ text }, at) => ({
    statement: labelOf(text),
    milliseconds: percentile(taken[at] ?? [], 0.5),
  }))
}

const labelOf = (text: string) => text.replace(/\s+/g, ' ').trim()
