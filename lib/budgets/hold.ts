import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'
import type { TransactionKind, TransactionState } from './rules'

export type HeldTransaction = {
  id: number
  projectId: number
  version: number
  kind: TransactionKind
  funderId: number
  fromId: number | null
  toId: number | null
  state: TransactionState
  authorId: number
  isReversal: boolean
  isReversed: boolean
}

type Key = { projectId: number; transactionId: number }

/** Held until the end, where the viewer may change it; the others see it, or it does not exist. */
export const holdTransaction = async (tx: Transaction, { projectId, transactionId }: Key) => {
  const columns = sql`
    t.id, t.project_id "projectId", t.version, t.kind, t.funder_id "funderId", t.from_id "fromId", t.to_id "toId", t.state, t.author_id "authorId",
    t.occurred_on::text occurred, t.value_on::text valued, trim_scale(t.amount)::text amount, t.currency, t.reference, t.document, t.note, t.reason,
    t.reversal_of_id is not null "isReversal", exists (select from transaction r where r.reversal_of_id = t.id) "isReversed"`
  const where = sql`t.id = ${transactionId} and t.project_id = ${projectId}`
  await tx.execute(sql`select 1 from transaction t where ${where} for no key update`)
  const [entry] = await tx.execute<HeldTransaction>(sql`select ${columns} from transaction t where ${where}`)
  if (!entry) throw new Refusal('not_found')
  return entry
}
