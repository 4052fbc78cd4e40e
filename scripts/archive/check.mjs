import { Trouble } from '../trouble.mjs'
import { FORMAT } from './format.mjs'
import { ArchiveReader } from './reader.mjs'

/**
 * Reads the whole archive once before anything is touched.
 * @param {string} file
 * @returns {Promise<import('./format.mjs').Header>}
 */
export async function checkArchive(file) {
  const reader = new ArchiveReader(file)
  try {
    const header = await readHeader(reader)
    for (let part = await reader.json(); !('sha256' in part); part = await reader.json()) {
      if (!('table' in part)) continue
      for await (const _ of reader.rows());
    }
    return header
  } finally {
    await reader.close()
  }
}

/** @param {ArchiveReader} reader */
export async function readHeader(reader) {
  const header = await reader.json()
  if (header.sharaka !== 'archive') throw new Trouble('The file is no archive of Sharaka.')
  if (header.format !== FORMAT)
    throw new Trouble(
      `The archive has format ${header.format}, this program reads ${FORMAT}: use the version that wrote it (${header.program}).`,
    )
  return header
}

/**
 * The program's migrations up to the state the archive was written in.
 * @param {import('./format.mjs').Header} header
 * @param {import('../database/migrations.mjs').Migration[]} known
 */
export function migrationsOf(header, known) {
  const same = header.migrations.every(
    ({ when, hash }, index) => known[index]?.when === when && known[index]?.hash === hash,
  )
  if (same) return known.slice(0, header.migrations.length)
  throw new Trouble(
    `The archive was written by another version of Sharaka (${header.program}, ${header.migrations.length} migrations; this one knows ${known.length}). Restore it with that version or a newer one.`,
  )
}
