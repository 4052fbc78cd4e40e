import fs from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'
import { Trouble } from '../trouble.mjs'

export function readGrants() {
  return fs.readFileSync(path.join(root, 'db', 'grants.sql'), 'utf8')
}

const explain = (name) => (error) => {
  if (error.code !== '42501') throw error
  throw new Trouble(`Let an administrator say: grant sharaka_app to "${name}";`)
}

/**
 * @param {import('postgres').TransactionSql} tx
 * @param {{name: string}} role
 */
export async function applyGrants(tx, { name }) {
  const quoted = `"${name.replaceAll('"', '""')}"`
  // The policies name sharaka_app: another role comes under them as its member.
  const [{ comes }] = await tx`select pg_has_role(${name}, 'sharaka_app', 'usage') as comes`
  if (!comes) await tx.unsafe(`grant sharaka_app to ${quoted}`).catch(explain(name))
  await tx.unsafe(readGrants().replaceAll(/"?\bsharaka_app\b"?/g, () => quoted))
}
