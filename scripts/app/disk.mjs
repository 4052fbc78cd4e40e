import fs from 'node:fs'
import { dataFolder, root } from '../root.mjs'
import { Trouble } from '../trouble.mjs'

const NEEDED = 200

export async function requireDiskSpace() {
  const { bavail, bsize } = await fs.promises.statfs(fs.existsSync(dataFolder) ? dataFolder : root)
  const free = Math.floor((bavail * bsize) / 1024 ** 2)
  if (free >= NEEDED) return
  throw new Trouble(
    `Only ${free} MB are free on the disk of ${root}; Sharaka needs ${NEEDED} MB. Free some space and start again.`,
  )
}
