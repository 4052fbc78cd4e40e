import fs from 'node:fs'
import path from 'node:path'

/**
 * Copies the server to a place that its user can reach, once for each version.
 * @returns {Promise<string>}
 */
export async function copyBinaries(from, home, version) {
  const copy = path.join(home, `postgres-${version}`)
  if (fs.existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  fs.mkdirSync(home, { recursive: true })
  fs.chmodSync(home, 0o711)
  await fs.promises.cp(from, half, { recursive: true, verbatimSymlinks: true })
  openUp(half)
  fs.renameSync(half, copy)
  return copy
}

/** chmod -R a+rX: root's umask may have closed the folders. */
function openUp(folder) {
  fs.chmodSync(folder, 0o755)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) openUp(at)
    else if (entry.isFile()) fs.chmodSync(at, fs.statSync(at).mode & 0o100 ? 0o755 : 0o644)
  }
}
