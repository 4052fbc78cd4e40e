import 'server-only'
import { sql } from 'drizzle-orm'
import { mayInProject } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { budgetReads } from './budget-reads'
import { type EntryRow, entryColumns, entryJoins } from './entry-columns'

/** More would not fit a small server's memory as one file. */
export const mostEntries = 20_000

export type ConvertedEntry = EntryRow & {
  /** Null: no rate is known for its value date. */
  converted: string | null
  rate: string | null
  rateOn: string | null
  rateSource: string | null
  referenceRate: string | null
  referenceRateOn: string | null
  referenceRateSource: string | null
}

/** The money of a project with all the entries that the viewer sees, the latest first; null where no amount is theirs to see. */
export const getBudgetExport = async (viewer: Viewer, projectId: number) => {
  const found = await read(viewer, (tx) => ({
    ...budgetReads(tx, viewer, projectId),
    entries: tx.execute<ConvertedEntry>(sql`
      select ${entryColumns}, trim_scale(c.amount)::text converted,
        trim_scale(own.rate)::text rate, own.rate_on::text "rateOn", own.source "rateSource",
        trim_scale(reference.rate)::text "referenceRate", reference.rate_on::text "referenceRateOn", reference.source "referenceRateSource"
      from transaction t ${entryJoins}
      left join transaction_conversion c on c.transaction_id = t.id
      left join exchange_rate own on own.id = c.rate_id
      left join exchange_rate reference on reference.id = c.reference_rate_id
      where t.project_id = ${projectId} order by t.value_on desc, t.id desc limit ${mostEntries + 1}`),
  }))
  const [[project], { relation }] = [found.project, found]
  if (!project || !relation || !mayInProject(viewer.role, relation, 'seeAmounts')) return null
  const { entries, ...rest } = found
  return { ...rest, project, entries: entries.slice(0, mostEntries), isCut: entries.length > mostEntries }
}
