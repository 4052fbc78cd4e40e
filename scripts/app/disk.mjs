import fs from 'node:fs'
import path from 'node:path'
import { dataFolder, root } from '../root.mjs'
import { Trouble } from '../trouble.mjs'

const NEEDED = 200

/** For the build, beside the code, and for the database, which may lie on another disk. */
export async function requireDiskSpace() {
  for (const folder of new Set([root, existing(dataFolder())])) {
    const { bavail, bsize } = await fs.promises.statfs(folder)
    const free = Math.floor((bavail * bsize) / 1024 ** 2)
    if (free < NEEDED)
      throw new Trouble(
        `Only ${free} MB are free on the disk of ${folder}; Sharaka needs ${NEEDED} MB. Free some space and start again.`,
      )
  }
}

function existing(folder) {
  return fs.existsSync(folder) ? folder : existing(path.dirname(folder))
}
