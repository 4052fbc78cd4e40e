type Limit = { seconds: number } | { requests: number }

/** Keeps so many under way at once, and answers how many were done a second. */
export const loadWith = async (
  connections: number,
  limit: Limit,
  work: (turn: number) => Promise<unknown>,
) => {
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  let turn = 0
  const goesOn = () => ('seconds' in limit ? elapsed() < limit.seconds : turn < limit.requests)
  const worker = async () => {
    while (goesOn()) await work(turn++)
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return turn / elapsed()
}
