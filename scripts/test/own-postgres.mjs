import { once } from 'node:events'
import fs from 'node:fs'
import { freePort } from '../app/port.mjs'
import { createCluster } from '../postgres/cluster.mjs'
import { launch } from '../postgres/launch.mjs'
import { locate, prepareFolders } from '../postgres/place.mjs'
import { serverUrl } from '../postgres/running.mjs'

/**
 * A PostgreSQL that nobody brings back but the test that stops it.
 * @type {typeof import('./own-postgres.d.mts').startOwnPostgres}
 */
export async function startOwnPostgres(binaries) {
  const place = await locate({ name: 'own', ephemeral: true })
  if (binaries) place.binaries = binaries
  prepareFolders(place)
  await createCluster(place, () => {}, binaries ? ['--locale=C.UTF-8'] : undefined)
  const port = await freePort()
  let server = await launch(place, port)
  const isUp = () => server.exitCode === null && server.signalCode === null

  async function stop(signal = 'SIGINT') {
    if (!isUp()) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }

  return {
    url: serverUrl(place, port, 'postgres'),
    stop,
    start: async () => {
      if (!isUp()) server = await launch(place, port)
    },
    remove: async () => {
      await stop('SIGQUIT')
      await fs.promises.rm(place.base, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** @type {typeof import('./own-postgres.d.mts').findOlderPostgres} */
export function findOlderPostgres() {
  return ['15', '16', '17']
    .map((version) => `/usr/lib/postgresql/${version}`)
    .find((folder) => fs.existsSync(`${folder}/bin/initdb`))
}
