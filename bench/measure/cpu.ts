import fs from 'node:fs'

/** Nanoseconds of CPU by process, for a process and all below it. Linux only: elsewhere empty, and printed as unknown. */
export type CpuClock = Map<number, number>

export const readCpu = (pid: number, clock: CpuClock = new Map()): CpuClock => {
  const tasks = `/proc/${pid}/task`
  if (!fs.existsSync(tasks)) return clock
  let used = 0
  for (const task of fs.readdirSync(tasks)) {
    // schedstat counts nanoseconds, where stat counts ticks of 10 ms.
    used += Number(readProc(`${tasks}/${task}/schedstat`).split(' ')[0])
    for (const child of readProc(`${tasks}/${task}/children`).split(' ').filter(Boolean))
      readCpu(Number(child), clock)
  }
  return clock.set(pid, used)
}

/** Milliseconds between two readings. A process that ended in between is left out, whatever it had used before. */
export const cpuBetween = (before: CpuClock, after: CpuClock) => {
  let used = 0
  for (const [pid, nanoseconds] of after) used += nanoseconds - (before.get(pid) ?? 0)
  return used / 1e6
}

const readProc = (file: string) => {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch {
    return '' // it has just ended
  }
}
