import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { prepareDatabase } from '../../scripts/database.mjs'
import { startEmbedded } from '../../scripts/postgres/embedded.mjs'

export type BenchDatabase = {
  /** One connection, so that what it sets for its session holds. */
  owner: Sql
  appUrl: string
  secret: string
  /** The postmaster, whose children are the backends. */
  pid: () => number
  close: () => Promise<void>
}

/** A fresh server with everything that `npm start` would prepare in it. */
export const openDatabase = async (log: (text: string) => void): Promise<BenchDatabase> => {
  const server = await startEmbedded({ name: 'bench', ephemeral: true })
  const secret = randomBytes(32).toString('hex')
  const { appUrl } = await prepareDatabase({ ownerUrl: server.url, secret, demo: true, log })
  const owner = postgres(server.url, { max: 1, onnotice: () => {} })
  // What runs beside a measurement when it likes would be counted with it.
  await owner`alter system set autovacuum = off`
  await owner`select pg_reload_conf()`
  return {
    owner,
    appUrl,
    secret,
    pid: () => server.child.pid ?? 0,
    close: async () => {
      await owner.end({ timeout: 1 })
      await server.stop()
    },
  }
}
