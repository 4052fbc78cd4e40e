import { cpuBetween, readCpu } from './cpu'

export type Watched = { web: number; database: number }
export type Turns = { milliseconds: number[]; web: number; database: number }

export const noTurns = (): Turns => ({ milliseconds: [], web: 0, database: 0 })

/** One after the other, as long as there is time, with what each process used meanwhile; added to the turns taken earlier. */
export const takeTurns = async (
  turns: Turns,
  limit: { count: number; seconds: number },
  watched: Watched,
  work: (turn: number) => Promise<unknown>,
) => {
  const before = { web: readCpu(watched.web), database: readCpu(watched.database) }
  const end = performance.now() + limit.seconds * 1000
  for (let turn = 0; turn < limit.count && performance.now() < end; turn++) {
    const began = performance.now()
    await work(turns.milliseconds.length)
    turns.milliseconds.push(performance.now() - began)
  }
  turns.web += cpuBetween(before.web, readCpu(watched.web))
  turns.database += cpuBetween(before.database, readCpu(watched.database))
}

export const percentile = (values: readonly number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
