type Limit = { seconds: number; requests: number }

/** Keeps so many under way at once until either limit; answers how many were done, and how many a second. */
export const loadWith = async (
  connections: number,
  limit: Limit,
  work: (turn: number) => Promise<unknown>,
) => {
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  let turn = 0
  const goesOn = () => turn < limit.requests && elapsed() < limit.seconds
  const worker = async () => {
    while (goesOn()) await work(turn++)
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return { done: turn, perSecond: turn / elapsed() }
}
