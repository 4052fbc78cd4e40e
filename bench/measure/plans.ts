import fs from 'node:fs'
import type { Sql } from 'postgres'
import { type Made, runnerOf } from './replay'
import type { Script } from './script'

/** Explains each statement of a page as its viewer runs it; what it wrote is undone. */
export const writePlans = async (sql: Sql, file: string, script: Script, made?: Made) => {
  const plans: string[] = []
  for (const batches of script)
    await sql
      .begin(async (tx) => {
        // `analyze` runs the statement too, so that the viewer is set for those behind it.
        const explain = runnerOf(made, async (text, parameters) => {
          const rows = await tx.unsafe(`explain (analyze, buffers) ${text}`, parameters as never[])
          plans.push(`${text.trim()}\n\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`)
          return []
        })
        for (const statement of batches.flat()) await explain(statement)
        throw undone
      })
      .catch((error) => {
        if (error !== undone) throw error
      })
  fs.writeFileSync(file, `${plans.join('\n\n────────\n\n')}\n`)
}

const undone = new Error('the transaction of the plans is never committed')
