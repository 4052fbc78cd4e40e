import { setImmediate } from 'node:timers/promises'

/**
 * How many documents may wait to be drawn, of everybody and of one account, who may want both kinds in three languages: the
 * others are asked to come back.
 */
export const mostWaiting = { all: 24, own: 6 }

const waiting: number[] = []
let last: Promise<unknown> = Promise.resolve()

/**
 * Drawing a document of many pages keeps the processor for seconds. So one is drawn after the other, all who wait for a page
 * are served in between, and nobody makes the others wait for hundreds of theirs; null: too much waits already. Counted in the process,
 * whose processor it is. Who has left by then gets nothing drawn.
 */
export const inTurn = <T>(
  accountId: number,
  left: AbortSignal,
  draw: () => Promise<T>,
): Promise<T | null> | null => {
  const own = waiting.filter((id) => id === accountId)
  if (waiting.length >= mostWaiting.all || own.length >= mostWaiting.own) return null
  waiting.push(accountId)
  const drawn = last.then(async () => {
    try {
      await setImmediate()
      return left.aborted ? null : await draw()
    } finally {
      waiting.splice(waiting.indexOf(accountId), 1)
    }
  })
  last = drawn.catch(() => {})
  return drawn
}
