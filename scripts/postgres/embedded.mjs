import { createCluster } from './cluster.mjs'
import { ensureDatabase } from './ensure-database.mjs'
import { clearOrphan, sweepEphemeral } from './orphan.mjs'
import { locate, prepareFolders } from './place.mjs'
import { serverUrl } from './running.mjs'
import { superviseServer } from './supervise.mjs'

/**
 * Starts the PostgreSQL 18 that comes with the packages: own user, loopback only, a free port, UTC.
 * It outlives nothing: call `stop`, or it is told to stop when this process exits.
 *
 * @param {object} [options]
 * @param {string} [options.name] the data lies in `.data/pg-<name>` (as root perhaps elsewhere: see place.mjs)
 * @param {boolean} [options.ephemeral] a fresh server without durability, deleted by `stop`; several may run at once
 * @param {(text: string) => void} [options.log]
 * @param {(error: Error) => void} [options.onLost] the server died and could not be brought back
 * @returns {Promise<import('./embedded.d.mts').EmbeddedServer>}
 */
export async function startEmbedded({ name = 'main', ephemeral = false, log = () => {}, onLost } = {}) {
  const place = await locate({ name, ephemeral })
  await sweepEphemeral(place.home)
  prepareFolders(place)
  await clearOrphan(place, log)
  await createCluster(place, log)
  const server = await superviseServer(place, { log, onLost })
  const database = ephemeral ? 'postgres' : 'sharaka'
  const url = serverUrl(place, server.port, database)
  if (!ephemeral) await ensureDatabase(serverUrl(place, server.port, 'postgres'), database)
  return Object.assign(server, { url, data: place.data })
}
