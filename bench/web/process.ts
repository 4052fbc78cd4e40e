import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import type { CpuProfile } from '../measure/cpu-profile'
import { dist, root, tree } from '../tree/place'

export type Statement = { text: string; parameters: unknown[]; tick: number }

export type WebProcess = {
  url: string
  pid: number
  /** What the application sends to the database while `work` runs. */
  record: (work: () => Promise<unknown>) => Promise<Statement[]>
  /** The CPU profile of what the web process does while `work` runs, as Chrome's developer tools open it. */
  profile: (work: () => Promise<unknown>) => Promise<CpuProfile>
  /** What the application asks of its database connections; it must have opened one. */
  connectionSettings: () => Promise<Record<string, string>>
  close: () => Promise<void>
}

type Settings = { appUrl: string; secret: string }

/** The production server of the copy, with the flags of `npm start`. */
export const startWeb = async ({ appUrl, secret }: Settings): Promise<WebProcess> => {
  const child = fork(path.join(tree, 'bench/web/serve.mjs'), [dist], {
    cwd: tree,
    execArgv: flagsOfStart(),
    serialization: 'advanced',
    env: { ...process.env, BENCH_APP_URL: appUrl, BENCH_SECRET: secret },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  const url = String(await answerOf(child))
  const ask = (message: string) => {
    child.send(message)
    return answerOf(child)
  }
  return {
    url,
    pid: child.pid ?? 0,
    record: async (work) => {
      await ask('startRecording')
      await work()
      return (await ask('stopRecording')) as Statement[]
    },
    profile: async (work) => {
      await ask('startProfile')
      await work()
      return (await ask('stopProfile')) as CpuProfile
    },
    connectionSettings: async () => (await ask('connectionSettings')) as Record<string, string>,
    close: async () => {
      process.off('exit', stop)
      child.send('exit')
      await once(child, 'exit')
    },
  }
}

export const buildTree = async () => {
  const child = fork(path.join(tree, 'bench/web/build.mjs'), [dist], {
    cwd: tree,
    execArgv: [],
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('the build failed: the reason is above')
}

const flagsOfStart = () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  return String(scripts.start)
    .split(' ')
    .filter((word) => word.startsWith('--'))
}

const answerOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = new AbortController()
  const gone = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error('the web process ended: the reason is above')
  })
  const [answer] = await Promise.race([once(child, 'message', { signal: ended.signal }), gone])
  ended.abort()
  gone.catch(() => {})
  return answer
}
