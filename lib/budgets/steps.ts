import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'

type Verb = 'submitted' | 'resubmitted' | 'returned' | 'accepted'

export const addStep = (
  tx: Transaction,
  viewer: Viewer,
  transactionId: number,
  verb: Verb,
  text: string | null,
) =>
  tx.execute(sql`
    insert into transaction_step (transaction_id, verb, text, account_id) values (${transactionId}, ${verb}, ${text}, ${viewer.id})`)
