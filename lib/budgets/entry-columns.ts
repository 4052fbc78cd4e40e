import { sql } from 'drizzle-orm'
import type { LocalizedText } from '@/lib/localized-text'
import type { TransactionKind, TransactionState } from './rules'

export type EntryRow = {
  id: number
  projectId: number
  version: number
  kind: TransactionKind
  state: TransactionState
  funderId: number
  funder: LocalizedText
  funderAcronym: string | null
  fromId: number | null
  from: LocalizedText | null
  fromAcronym: string | null
  toId: number | null
  to: LocalizedText | null
  toAcronym: string | null
  occurred: string
  valued: string
  amount: string
  currency: string
  reference: string | null
  document: string | null
  note: string | null
  reason: string | null
  authorId: number
  /** Null where the author's organisation is out of the viewer's sight. */
  author: string | null
  isReversal: boolean
  isReversed: boolean
  reversalOfId: number | null
  /** What was said when it was last returned. */
  remark: string | null
}

/** What the list and the page of an entry read, of `transaction t`. */
export const entryColumns = sql`
  t.id, t.project_id "projectId", t.version, t.kind, t.state, t.funder_id "funderId", funder.name funder, funder.acronym "funderAcronym",
  t.from_id "fromId", payer.name "from", payer.acronym "fromAcronym", t.to_id "toId", payee.name "to", payee.acronym "toAcronym",
  t.occurred_on::text occurred, t.value_on::text valued, trim_scale(t.amount)::text amount, t.currency, t.reference, t.document, t.note, t.reason,
  t.author_id "authorId", author.name author, t.reversal_of_id is not null "isReversal", t.reversal_of_id "reversalOfId",
  exists (select from transaction r where r.reversal_of_id = t.id) "isReversed",
  case when t.state = 'returned' then (select s.text from transaction_step s where s.transaction_id = t.id and s.verb = 'returned' order by s.id desc limit 1) end remark`

export const entryJoins = sql`
  join organisation funder on funder.id = t.funder_id
  left join organisation payer on payer.id = t.from_id
  left join organisation payee on payee.id = t.to_id
  left join account author on author.id = t.author_id`
