import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** What lives beside the code and is never committed: the database, the secret. */
export const dataFolder = path.join(root, '.data')
