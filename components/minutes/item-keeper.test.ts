import { beforeEach, expect, test } from 'vitest'
import type { Said } from '@/lib/minutes/said'
import { emptySaved, ItemKeeper, type Saved } from './item-keeper'
import type { Kept } from './kept-text'

const says = (text: string): Said => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** One row on a server that may be out of reach, and one place in a browser. */
let row: Saved
let reachable: boolean
let kept: Kept | null
beforeEach(() => {
  row = emptySaved
  reachable = true
  kept = null
})

const store = {
  read: () => kept,
  write: (text: Kept) => {
    kept = text
  },
  remove: () => {
    kept = null
  },
}
const keeperOf = (saved: Saved) =>
  new ItemKeeper({ meetingId: 1, agendaItemId: 2 }, saved, store, async ({ input }) => {
    if (!reachable) throw new TypeError('Failed to fetch')
    const { version, said } = input as Saved
    if (version !== row.version) return { ok: false, code: 'conflict', current: { ...row } }
    row = { said, version: version + 1 }
    return { ok: true, data: { version: row.version } }
  })

test('what is typed is kept in the browser until the server has it', async () => {
  const keeper = keeperOf(row)
  keeper.type(says('one'))
  expect(kept).toEqual({ said: says('one'), version: 0 })
  await keeper.flush()
  expect([keeper.read().kind, row, kept]).toEqual(['saved', { said: says('one'), version: 1 }, null])
})

test('a lost connection loses nothing, nor does a page closed meanwhile', async () => {
  const keeper = keeperOf(row)
  reachable = false
  keeper.type(says('in the tunnel'))
  await keeper.flush()
  expect([keeper.read().kind, row.version]).toEqual(['offline', 0])
  reachable = true
  const reopened = keeperOf(row)
  reopened.recover()
  expect(reopened.read()).toMatchObject({ kind: 'typed', said: says('in the tunnel'), shown: 1 })
  await reopened.flush()
  expect([reopened.read().kind, row.said, kept]).toEqual(['saved', says('in the tunnel'), null])
})

test('the second of two writers holds both texts and sends nothing more until one is chosen', async () => {
  const second = keeperOf(row)
  row = { said: says('first'), version: 1 }
  second.type(says('second'))
  await second.flush()
  expect(second.read()).toMatchObject({
    kind: 'conflict',
    said: says('second'),
    theirs: { said: says('first') },
  })
  second.type(says('second, more'))
  await second.flush()
  expect([second.read().kind, row.said]).toEqual(['conflict', says('first')])
  second.keepMine()
  await expect.poll(() => row).toEqual({ said: says('second, more'), version: 2 })
})

test('a text typed on what has changed since comes back as a conflict, and theirs may be taken', () => {
  kept = { said: says('old draft'), version: 1 }
  const keeper = keeperOf({ said: says('newer'), version: 3 })
  keeper.recover()
  expect(keeper.read()).toMatchObject({ kind: 'conflict', said: says('old draft') })
  keeper.takeTheirs()
  expect([keeper.read().kind, keeper.read().said, kept]).toEqual(['saved', says('newer'), null])
})

test('two who wrote the same have no quarrel', async () => {
  const keeper = keeperOf(row)
  row = { said: says('the same'), version: 1 }
  keeper.type(says('the same'))
  await keeper.flush()
  expect([keeper.read().kind, kept]).toEqual(['saved', null])
})

test('what is typed while one sending flies is sent next', async () => {
  const keeper = keeperOf(row)
  keeper.type(says('one'))
  const flying = keeper.flush()
  keeper.type(says('one two'))
  await flying
  expect([keeper.read().kind, kept?.version]).toEqual(['typed', 1])
  await keeper.flush()
  expect(row).toEqual({ said: says('one two'), version: 2 })
})
