import { runNode } from '../children.mjs'
import { root } from '../root.mjs'
import { elapsed } from '../say.mjs'
import { readMeta, writeMeta } from './meta.mjs'

/**
 * Loads the starting portfolio into a database that never had one.
 * @param {import('postgres').Sql} sql
 * @param {{ownerUrl: string, demo: boolean, log: (text: string) => void}} options
 */
export async function loadPortfolio(sql, { ownerUrl, demo, log }) {
  if (await readMeta(sql, 'portfolio')) return
  const [{ filled }] = await sql`select exists (select from organisation) as filled`
  if (!filled) {
    const began = performance.now()
    log('Database: loading the portfolio…')
    await runNode(['--import', 'tsx', 'db/seed/load.ts'], {
      what: 'Loading the portfolio (db/seed/load.ts)',
      cwd: root,
      env: { ...process.env, SEED_DATABASE_URL: ownerUrl, SHARAKA_DEMO: demo ? '1' : '0' },
      stdio: ['ignore', process.stderr, process.stderr],
    })
    log(`Database: portfolio loaded, ${elapsed(began)}`)
  }
  await writeMeta(sql, 'portfolio', new Date().toISOString())
}
