import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { root } from '../root.mjs'

const sources = [
  'app',
  'components',
  'db',
  'i18n',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const unbuilt = /\.test\.tsx?$|^db\/migrations\//

/** Names the state of everything that the build reads. */
export async function sourcesHash() {
  const hash = createHash('sha256').update(process.versions.modules)
  const files = (await Promise.all(sources.map(filesIn))).flat().filter((file) => !unbuilt.test(file))
  const contents = await Promise.all(files.map((file) => fs.readFile(path.join(root, file))))
  for (const [index, file] of files.entries()) hash.update(`\0${file}\0`).update(contents[index])
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @returns {Promise<string[]>} paths with slashes, in one order everywhere
 */
async function filesIn(name) {
  const stat = await fs.stat(path.join(root, name)).catch(() => undefined)
  if (!stat) return []
  if (stat.isFile()) return [name]
  const entries = await fs.readdir(path.join(root, name), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'),
    )
    .sort()
}
