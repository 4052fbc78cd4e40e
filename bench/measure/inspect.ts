import fs from 'node:fs'
import path from 'node:path'
import type { Sql } from 'postgres'
import type { WebProcess } from '../web/process'
import { type Share, sharesOf } from './cpu-profile'
import { writePlans } from './plans'
import type { Station } from './station'

const requests = 60

/** Where the time of a page goes: its query plans, its CPU profile, and what that profile sums up to. */
export const inspect = async (
  folder: string,
  { subject: { key }, page, script, made }: Station,
  web: WebProcess,
  sql: Sql,
) => {
  fs.mkdirSync(folder, { recursive: true })
  if (script.length > 0) await writePlans(sql, path.join(folder, `${key}.plans.txt`), script, made)
  const profile = await web.profile(async () => {
    for (let turn = 0; turn < requests; turn++) await page(turn)
  })
  fs.writeFileSync(path.join(folder, `${key}.cpuprofile`), JSON.stringify(profile))
  const { byFile, byFunction } = sharesOf(profile, requests)
  fs.writeFileSync(
    path.join(folder, `${key}.cpu.txt`),
    `By file\n${linesOf(byFile)}\n\nBy function\n${linesOf(byFunction)}\n`,
  )
}

const linesOf = (shares: readonly Share[]) =>
  shares
    .slice(0, 40)
    .map(({ name, milliseconds }) => `${milliseconds.toFixed(2).padStart(8)} ms  ${name}`)
    .join('\n')
