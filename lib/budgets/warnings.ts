import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import { Refusal } from '@/lib/outcome'
import type { TransactionInput } from './schema'

type Found = { isBefore: boolean; isAfter: boolean; isBeyond: boolean }

/**
 * What is unusual is allowed with a reason: a disbursement beyond what its funder committed in that currency, a day outside
 * the project's dates. A day still to come is refused. `editedId` is left out of the sums.
 */
export const requireWarningsAnswered = async (
  tx: Transaction,
  { projectId, kind, funderId, occurred, money, reason }: TransactionInput,
  editedId: number | null,
) => {
  if (occurred !== null && occurred > casablancaToday())
    throw new Refusal('invalid', { fieldErrors: { occurred: 'entry_in_future' } })
  if (reason !== null) return
  const [found] = await tx.execute<Found>(sql`
    select coalesce(${occurred}::date < p.start_on, false) "isBefore",
      coalesce(${occurred}::date > last_day(p.end_on, p.end_precision), false) "isAfter",
      ${kind === 'disbursement'} and (
        select coalesce(sum(case when t.kind = 'commitment' then -t.amount else t.amount end), 0) + ${money.amount}::numeric > 0
          and bool_or(t.kind = 'commitment')
        from transaction t where t.project_id = p.id and t.funder_id = ${funderId} and t.currency = ${money.currency}
          and t.state <> 'returned' and t.kind in ('commitment', 'disbursement') and t.id is distinct from ${editedId}) "isBeyond"
    from project p where p.id = ${projectId}`)
  if (found?.isBeyond) throw new Refusal('invalid', { fieldErrors: { reason: 'beyond_commitment' } })
  if (found?.isBefore || found?.isAfter)
    throw new Refusal('invalid', { fieldErrors: { reason: 'outside_project' } })
}
