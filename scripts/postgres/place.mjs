import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { dataFolder, root } from '../root.mjs'
import { Trouble } from '../trouble.mjs'
import { canRun, isRoot, nobody } from './account.mjs'
import { findBinaries } from './binaries.mjs'
import { copyBinaries } from './copy-binaries.mjs'

/**
 * @typedef {object} Place
 * @property {string} home the folder of all clusters
 * @property {string} base this cluster's folder
 * @property {string} data PostgreSQL's own folder, inside `base`
 * @property {string} binaries
 * @property {boolean} ephemeral
 * @property {{uid?: number, gid?: number}} account whom the server runs as
 */

/**
 * The data folder, or as root, when the server's user cannot reach that, `/var/lib/sharaka-<hash of the project's path>`.
 * @param {{name: string, ephemeral: boolean}} options
 * @returns {Promise<Place>}
 */
export async function locate({ name, ephemeral }) {
  const { folder, version } = findBinaries()
  const at = (home) => {
    const base = ephemeral
      ? path.join(home, 'ephemeral', `${name}-${process.pid}-${randomBytes(3).toString('hex')}`)
      : path.join(home, `pg-${name}`)
    return { home, base, data: path.join(base, 'data'), ephemeral }
  }
  const here = at(dataFolder())
  if (!isRoot) {
    requireOwner(here.data)
    return { ...here, binaries: folder, account: {} }
  }
  const elsewhere = at(
    `/var/lib/sharaka-${createHash('sha256')
      .update(process.env.SHARAKA_DATA ? dataFolder() : root)
      .digest('hex')
      .slice(0, 12)}`,
  )
  const account = ownerOf(here.data) ?? nobody()
  if (!isCluster(elsewhere.data) && canRun(folder, account)) return { ...here, binaries: folder, account }
  if (isCluster(here.data)) {
    throw new Trouble(
      `The database lies in ${here.data}, which its user can no longer reach. Check the folders' permissions (chmod a+x), then start again.`,
    )
  }
  return { ...elsewhere, binaries: await copyBinaries(folder, elsewhere.home, version), account: nobody() }
}

/** @param {Place} place */
export function prepareFolders({ home, base }) {
  try {
    fs.mkdirSync(base, { recursive: true })
    fs.accessSync(base, fs.constants.W_OK)
  } catch (error) {
    throw new Trouble(
      `The folder ${base} cannot be written (${error.code}). Check its owner and the free space.`,
    )
  }
  if (isRoot) for (let at = base; at.startsWith(home); at = path.dirname(at)) fs.chmodSync(at, 0o711) // passable, not readable
}

/** @param {string} data */
export function isCluster(data) {
  return fs.existsSync(path.join(data, 'PG_VERSION'))
}

function ownerOf(data) {
  const stat = fs.statSync(data, { throwIfNoEntry: false })
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined
}

function requireOwner(data) {
  const stat = fs.statSync(data, { throwIfNoEntry: false })
  if (!stat || process.platform === 'win32' || stat.uid === process.getuid?.()) return
  throw new Trouble(
    `The database in ${data} belongs to another user (${stat.uid}). Start Sharaka as that user or as root, or give it to yourself: chown -R $(id -u) ${dataFolder()}`,
  )
}
