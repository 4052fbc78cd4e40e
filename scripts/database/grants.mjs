import fs from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

export function readGrants() {
  return fs.readFileSync(path.join(root, 'db', 'grants.sql'), 'utf8')
}

/**
 * @param {import('postgres').TransactionSql} tx
 * @param {{name: string}} role
 */
export async function applyGrants(tx, { name }) {
  const quoted = `"${name.replaceAll('"', '""')}"`
  // The policies name sharaka_app: another role comes under them as its member.
  if (name !== 'sharaka_app') await tx.unsafe(`grant sharaka_app to ${quoted}`)
  await tx.unsafe(readGrants().replaceAll(/"?\bsharaka_app\b"?/g, () => quoted))
}
