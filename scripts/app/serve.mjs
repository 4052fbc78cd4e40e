import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../root.mjs'
import { forgetOwner } from './environment.mjs'

const DRAIN = 10_000

/**
 * Serves the built application from this very process: a child, orphaned by a kill, would keep the port.
 * @param {{port: number, host?: string | undefined}} options
 * @returns {Promise<{close: () => Promise<void>}>}
 */
export async function serve({ port, host }) {
  const { default: next } = await import('next')
  const server = createServer()
  // Longer than a balancer's usual 60 s, so that the balancer is the one to end an idle connection.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  const app = next({ dev: false, dir: root, hostname: host ?? 'localhost', port, httpServer: server })
  await app.prepare()
  forgetOwner()
  server.on('request', app.getRequestHandler())
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  return { close: () => drain(server).then(() => app.close()) }
}

/** Takes no new connection, lets the requests under way finish, then cuts what is left. */
async function drain(server) {
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, wait(DRAIN, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
