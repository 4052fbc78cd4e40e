import fs from 'node:fs'
import path from 'node:path'
import type { Sql } from 'postgres'
import { type Made, runnerOf } from './replay'
import type { Script } from './script'

/** Explains each statement of a page as its viewer runs it, into a text of its own; changes nothing. */
export const writePlans = async (sql: Sql, folder: string, name: string, script: Script, made?: Made) => {
  fs.mkdirSync(folder, { recursive: true })
  const plans: string[] = []
  for (const batches of script)
    await sql
      .begin(async (tx) => {
        const explain = runnerOf(made, async (text, parameters) => {
          const rows = await tx.unsafe(`explain (analyze, buffers) ${text}`, parameters as never[])
          plans.push(`${text.trim()}\n\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`)
          return []
        })
        // Explained, not replaced: set_config must still be done for the statements behind it.
        for (const statement of batches.flat()) await explain(statement)
        throw undone
      })
      .catch((error) => {
        if (error !== undone) throw error
      })
  fs.writeFileSync(path.join(folder, `${name}.txt`), `${plans.join('\n\n────────\n\n')}\n`)
}

const undone = new Error('the transaction of the plans is never committed')
