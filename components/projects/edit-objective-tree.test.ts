import { describe, expect, it } from 'vitest'
import { objectiveTree, possibleParents } from './edit-objective-tree'

const row = (id: number, parentId: number | null) => ({
  id,
  parentId,
  kind: 'sub',
  text: { fr: `objectif ${id}` },
  version: 1,
})
const rows = [row(1, null), row(2, 1), row(3, 2), row(4, 1), row(5, 99)]
const shape = (nodes: ReturnType<typeof objectiveTree>): unknown[] =>
  nodes.map(({ id, depth, children }) => [id, depth, shape(children)])

describe('the tree of objectives', () => {
  it('sets each under its own, and at the top what hangs under one that is gone', () => {
    expect(shape(objectiveTree(rows, 'ar'))).toEqual([
      [
        1,
        0,
        [
          [2, 1, [[3, 2, []]]],
          [4, 1, []],
        ],
      ],
      [5, 0, []],
    ])
  })

  it('says each in the language it has', () => {
    expect(objectiveTree(rows, 'ar')[0]).toMatchObject({ called: 'objectif 1', lang: 'fr' })
  })

  it('offers as parent neither the objective itself nor what hangs under it', () => {
    expect(possibleParents(objectiveTree(rows, 'fr'), 2).map(({ id }) => id)).toEqual([1, 4, 5])
  })
})
