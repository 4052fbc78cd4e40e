import 'server-only'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { databaseIsDown } from '@/lib/database-errors'
import { logUnexpected } from '@/lib/log'

type Block = (tx: Transaction) => Record<string, PromiseLike<unknown>>
type Rows<B extends Block> = { [K in keyof ReturnType<B>]: Awaited<ReturnType<B>[K]> }
type Apart<B extends Record<string, Block>> = { [K in keyof B]: Rows<B[K]> | null }

/**
 * Several blocks of a page in one transaction. Where a statement fails, which spoils the transaction for all, each block is
 * read again in one of its own: null is only what failed.
 */
export const readApart = async <const B extends Record<string, Block>>(
  viewer: Viewer,
  blocks: B,
): Promise<Apart<B>> => {
  const named = Object.entries(blocks)
  try {
    return (await together(viewer, named)) as Apart<B>
  } catch (error) {
    if (databaseIsDown(error)) throw error
    const settled = await Promise.all(named.map(([name, block]) => alone(viewer, name, block)))
    return Object.fromEntries(settled) as Apart<B>
  }
}

/* The statements of all of them leave in one write. */
const together = async (viewer: Viewer, named: [string, Block][]) => {
  const found = await read(viewer, (tx) =>
    Object.fromEntries(
      named.flatMap(([name, block]) =>
        Object.entries(block(tx)).map(([part, query]) => [`${name}.${part}`, query]),
      ),
    ),
  )
  const parts = Object.entries(found).map(([key, rows]) => [...key.split('.'), rows] as const)
  return Object.fromEntries(
    named.map(([name]) => [
      name,
      Object.fromEntries(parts.filter(([of]) => of === name).map(([, part, rows]) => [part, rows])),
    ]),
  )
}

const alone = async (viewer: Viewer, name: string, block: Block) => {
  try {
    return [name, await read(viewer, block)] as const
  } catch (error) {
    if (databaseIsDown(error)) throw error
    logUnexpected(`dashboard.${name}`, error)
    return [name, null] as const
  }
}
