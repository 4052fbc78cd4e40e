import { stopChildren } from '../children.mjs'
import { prepareDatabase } from '../database.mjs'
import { leave, onLeave, surviveRejections } from '../lifetime.mjs'
import { startEmbedded } from '../postgres/embedded.mjs'
import { buildIfChanged } from './build.mjs'
import { requireDiskSpace } from './disk.mjs'
import { setEnvironment } from './environment.mjs'
import { requireFreePort } from './port.mjs'

/**
 * Everything between "nothing runs" and "the application answers". Independent steps run side by side.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string | undefined} options.host
 * @param {string} options.dist
 * @param {boolean} options.demo
 * @param {string} options.secret
 * @param {string | undefined} options.databaseUrl without it the embedded server is started
 * @param {string | undefined} options.databaseAppUrl
 * @param {boolean} [options.ephemeral]
 * @param {(text: string) => void} options.log
 * @param {import('node:stream').Writable} [options.output] for the words of the build
 */
export async function run(options) {
  const { port, host, dist, demo, secret, log } = options
  await Promise.all([requireFreePort(port, host), requireDiskSpace()])
  onLeave(stopChildren)
  const [database] = await Promise.all([
    openDatabase(options),
    buildIfChanged(dist, log, { output: options.output }),
  ])
  setEnvironment({ appUrl: database.appUrl, secret, port, demo, dist })
  const { serve } = await import('./serve.mjs')
  const server = await serve({ port, host })
  onLeave(server.close)
  surviveRejections()
  return { url: `http://localhost:${port}`, ...database }
}

async function openDatabase({ databaseUrl, databaseAppUrl, ephemeral = false, secret, demo, log }) {
  const ownerUrl = databaseUrl ?? (await openEmbedded(ephemeral, log))
  const { appUrl } = await prepareDatabase({ ownerUrl, appUrl: databaseAppUrl, secret, demo, log })
  return { ownerUrl, appUrl }
}

async function openEmbedded(ephemeral, log) {
  const server = await startEmbedded({
    name: ephemeral ? 'serve' : 'main',
    ephemeral,
    log,
    onLost: (error) => leave(1, `Sharaka stops: ${error.message}`),
  })
  onLeave(server.stop)
  log(`Database: embedded PostgreSQL on 127.0.0.1:${server.port}, data in ${server.data}`)
  return server.url
}
