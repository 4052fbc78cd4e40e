import fs from 'node:fs'
import path from 'node:path'
import { runNode } from '../children.mjs'
import { root } from '../root.mjs'
import { elapsed } from '../say.mjs'
import { sourcesHash } from './sources.mjs'

/**
 * Builds the application unless the build folder already holds these sources.
 * @param {string} dist
 * @param {(text: string) => void} log
 * @param {{output?: import('node:stream').Writable}} [options]
 */
export async function buildIfChanged(dist, log, { output = process.stdout } = {}) {
  const began = performance.now()
  const stamp = path.join(root, dist, 'sharaka-sources')
  const wanted = await sourcesHash()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return
  log('Build: the sources are new, building (about a minute)…')
  fs.rmSync(stamp, { force: true })
  await runNode([path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    what: 'The build',
    cwd: root,
    // Empty rather than absent, or Next reads the owner's address from .env again.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_DIST: dist,
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: '',
      DATABASE_APP_URL: '',
    },
    stdio: ['ignore', output, process.stderr],
  })
  fs.writeFileSync(stamp, wanted)
  log(`Build: done, ${elapsed(began)}`)
}
