import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../app/port.mjs'
import { describe, Trouble } from '../trouble.mjs'
import { launch } from './launch.mjs'

const DEATHS_A_MINUTE = 3

/**
 * Keeps a server running: one that dies is started again on the same port, where the application reconnects.
 * @param {import('./place.mjs').Place} place
 * @param {{log: (text: string) => void, onLost?: (error: Error) => void}} options
 */
export async function superviseServer(place, { log, onLost = () => {} }) {
  const port = await freePort()
  let child = await launchPatiently(place, port)
  let stopping = false
  /** @type {number[]} */
  let deaths = []

  const onExit = () => child.kill(place.ephemeral ? 'SIGQUIT' : 'SIGINT')
  process.once('exit', onExit)
  watch()

  function watch() {
    child.once('exit', (code, signal) => {
      if (stopping) return
      log(`Database: the server ended (${signal ?? code}); starting it again`)
      revive().catch((error) => onLost(error instanceof Error ? error : new Error(describe(error))))
    })
  }

  async function revive() {
    const now = Date.now()
    deaths = [...deaths.filter((at) => now - at < 60_000), now]
    if (deaths.length > DEATHS_A_MINUTE)
      throw new Trouble(`The database server ended ${deaths.length} times within a minute.`)
    const next = await launchPatiently(place, port)
    if (stopping) next.kill('SIGINT')
    child = next
    watch()
    log('Database: running again')
  }

  async function stop() {
    stopping = true
    process.off('exit', onExit)
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill(place.ephemeral ? 'SIGQUIT' : 'SIGINT')
      await ended
    }
    if (place.ephemeral) await fs.promises.rm(place.base, { recursive: true, force: true, maxRetries: 5 })
  }

  /** @type {Promise<void> | undefined} */
  let stopped
  return {
    port,
    get child() {
      return child
    },
    stop: () => (stopped ??= stop()),
  }
}

/** After `kill -9` of the server its helpers need a moment to notice, and hold the shared memory until then. */
async function launchPatiently(place, port) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(place, port)
    } catch (error) {
      if (attempt === 40 || !/shared memory block .* is still in use/.test(describe(error))) throw error
      await wait(250)
    }
  }
}
