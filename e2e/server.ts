import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** One Sharaka on a database of its own for the whole run; it ends with its standard input. */
export default async function serve() {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../scripts/serve-for-tests.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const { url, ownerUrl } = await answerOf(child)
  process.env.SHARAKA_URL = url
  process.env.SHARAKA_OWNER_URL = ownerUrl
  return async () => {
    const gone = once(child, 'exit')
    child.stdin.end()
    await gone
  }
}

type Answer = { url: string; ownerUrl: string }

/** The build may write before the line of JSON that says where it answers. */
const answerOf = (child: ChildProcess) =>
  new Promise<Answer>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Sharaka did not start (exit code ${code}): see above`)))
    if (!child.stdout) return
    createInterface(child.stdout).on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line)))
  })
