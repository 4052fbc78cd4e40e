import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What is never committed: the database, the secret. Beside the code, unless SHARAKA_DATA names another place. */
export function dataFolder() {
  return path.resolve(root, process.env.SHARAKA_DATA || '.data')
}
