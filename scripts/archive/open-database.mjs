import { onLeave } from '../lifetime.mjs'
import { startEmbedded } from '../postgres/embedded.mjs'
import { findRunning } from '../postgres/running.mjs'

/**
 * The owner's address: DATABASE_URL, else the embedded server that runs, else one started for the while.
 * @param {string | undefined} databaseUrl
 * @param {(text: string) => void} log
 */
export async function openDatabase(databaseUrl, log) {
  if (databaseUrl) return databaseUrl
  const running = await findRunning('main')
  if (running) {
    log('Database: the embedded server, which is running')
    return running
  }
  const server = await startEmbedded({ name: 'main', log })
  onLeave(server.stop)
  log(`Database: the embedded server, data in ${server.data}`)
  return server.url
}
