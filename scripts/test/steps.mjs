import { spawn } from 'node:child_process'
import { root } from '../root.mjs'
import { elapsed } from '../say.mjs'
import { describe } from '../trouble.mjs'

/** @type {string[]} */
export const failedSteps = []

/**
 * A heading, the work, its time. A failure is noted, and the steps after it still run.
 * @param {string} name
 * @param {() => Promise<boolean>} work whether it went well
 */
export async function step(name, work) {
  const began = performance.now()
  console.log(`\n── ${name}`)
  const well = await work().catch((error) => {
    console.error(describe(error))
    return false
  })
  if (!well) failedSteps.push(name)
  console.log(`── ${name}: ${well ? 'well' : 'FAILED'}, ${elapsed(began)}`)
  return well
}

/**
 * Runs a package's program without the detour over npx.
 * @param {string} file inside node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>}
 */
export function tool(file, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}/node_modules/${file}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}
