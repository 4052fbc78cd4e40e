import { commandOf, parentOf } from './postgres/process-table.mjs'
import { describe } from './trouble.mjs'

/** @type {Array<() => unknown>} */
const closers = []
/** @type {Promise<void> | undefined} */
let leaving

/**
 * Runs a long-lived program: any signal, the end of npm or an error ends it in order.
 * @param {() => Promise<void>} main
 */
export async function live(main) {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}) // the reader is gone; go on
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (leaving ? process.exit(1) : leave(0, `Stopping (${signal}).`)))
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  watchNpm()
  await main().catch(fail)
}

/**
 * What to do before the process ends; the last registered goes first.
 * @param {() => unknown} close
 */
export function onLeave(close) {
  closers.unshift(close)
}

/**
 * @param {number} code
 * @param {string} [reason]
 */
export function leave(code, reason) {
  leaving ??= (async () => {
    if (reason) console.error(`\n${reason}`)
    setTimeout(() => process.exit(code || 1), 30_000).unref()
    for (const close of closers) {
      try {
        await close()
      } catch (error) {
        console.error(describe(error))
      }
    }
    process.exit(code)
  })()
  return leaving
}

/** A rejection that nobody awaited must not end a server that serves everybody else. */
export function surviveRejections() {
  process.off('unhandledRejection', fail)
  process.on('unhandledRejection', (error) => console.error('Unhandled rejection:', describe(error)))
}

/** @param {unknown} error */
function fail(error) {
  leave(1, leaving ? undefined : `Sharaka stops: ${describe(error)}`)
}

/** `kill` of the npm process does not reach this one, nor the shell that npm may keep in between. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const throughShell = /^\S*sh -c /.test(commandOf(parent) ?? '') && process.platform === 'linux'
  const grandparent = throughShell ? parentOf(parent) : undefined
  setInterval(() => {
    const orphaned = process.ppid !== parent || (throughShell && parentOf(parent) !== grandparent)
    if (orphaned) leave(0, 'Stopping (npm ended).')
  }, 300).unref()
}
