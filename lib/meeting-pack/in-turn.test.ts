import { expect, test } from 'vitest'
import { inTurn, mostWaiting } from './in-turn'

/* Documents to draw, each finished by hand. */
const pile = () => {
  const begun: number[] = []
  const finish: (() => void)[] = []
  const draw = (name: number) => () => {
    begun.push(name)
    return new Promise<number>((resolve) => finish.push(() => resolve(name)))
  }
  return { begun, finish, draw }
}
const here = new AbortController().signal
const begins = () => new Promise((resolve) => setTimeout(resolve, 0))

test('one document is drawn after the other, also after one that failed', async () => {
  const { begun, finish, draw } = pile()
  const first = inTurn(1, here, draw(1))
  const failing = inTurn(2, here, () => Promise.reject(new Error('no ink')))
  const third = inTurn(3, here, draw(3))
  const failed = expect(failing).rejects.toThrow('no ink')
  await expect.poll(() => begun).toEqual([1])
  await begins()
  expect(begun).toEqual([1])
  finish[0]?.()
  expect(await first).toBe(1)
  await failed
  await expect.poll(() => begun).toEqual([1, 3])
  finish[1]?.()
  expect(await third).toBe(3)
})

test('one account waits for few at once, everybody together for not many more', async () => {
  const { finish, draw } = pile()
  const accounts = Array.from({ length: mostWaiting.all * 2 }, (_, at) => at)
  const own = Array.from({ length: mostWaiting.own + 1 }, () => inTurn(99, here, draw(99)))
  expect(own.filter((one) => one === null)).toHaveLength(1)
  const others = accounts.map((account) => inTurn(account, here, draw(account)))
  const taken = [...own, ...others].filter((one) => one !== null)
  expect(taken).toHaveLength(mostWaiting.all)
  for (const [at, one] of taken.entries()) {
    await expect.poll(() => finish.length).toBe(at + 1)
    finish[at]?.()
    await one
  }
  const again = inTurn(99, here, async () => 1)
  expect(await again).toBe(1)
})

test('for who has left nothing is drawn', async () => {
  const { begun, draw } = pile()
  const gone = new AbortController()
  const drawn = inTurn(1, gone.signal, draw(1))
  gone.abort()
  expect(await drawn).toBeNull()
  expect(begun).toEqual([])
})
