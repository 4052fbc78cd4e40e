import { spawn } from 'node:child_process'
import { Trouble } from './trouble.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a Node program to its end; rejects with `what` when it fails.
 * @param {string[]} args
 * @param {{what: string, cwd: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions}} options
 * @returns {Promise<void>}
 */
export function runNode(args, { what, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
    running.add(child)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      running.delete(child)
      if (code === 0) resolve()
      else reject(new Trouble(`${what} failed (${signal ?? `exit code ${code}`}). The reason is above.`))
    })
  })
}

export function stopChildren() {
  for (const child of running) child.kill('SIGTERM')
}
