import 'server-only'
import { sql } from 'drizzle-orm'
import { codeOf } from '@/db/outage'
import { mutation } from '@/lib/mutation'
import { type Failure, Refusal } from '@/lib/outcome'
import { firstDay, lastDay } from '@/lib/partial-date/partial-date'
import { missingRates } from './missing'
import { closePeriodSchema, reopenPeriodSchema } from './schema'

/** Its figures are published: the rates that applied in it no longer change. */
export const closePeriod = mutation({
  schema: closePeriodSchema,
  allow: { portfolio: 'closePeriods' },
  verb: async (tx, viewer, input) => {
    if (input.starts === null || input.ends === null) throw new Error('a day was let through empty')
    const [starts, ends] = [firstDay(input.starts), lastDay(input.ends)]
    const overlapping = await tx.execute(
      sql`select 1 from reporting_period where reopened_at is null and daterange(starts_on, ends_on, '[]') && daterange(${starts}, ${ends}, '[]')`,
    )
    if (overlapping.length > 0) throw refusedEnd('period_overlaps')
    const missing = await missingRates(
      tx,
      sql`t.state = 'accepted' and t.value_on between ${starts} and ${ends}`,
    )
    if (missing.length > 0) throw refusedEnd('period_rates_missing', { missing: [...missing] })
    const [row] = await tx
      .execute<{ id: number }>(
        sql`insert into reporting_period (starts_on, ends_on, closed_by) values (${starts}, ${ends}, ${viewer.id}) returning id`,
      )
      .catch((error: unknown) => {
        const code = refusals[codeOf(error) ?? '']
        throw code ? refusedEnd(code) : error
      })
    if (!row) throw new Error('the period was not written')
    return { id: row.id }
  },
})

const refusedEnd = (code: string, current?: Failure['current']) =>
  new Refusal('invalid', { fieldErrors: { ends: code }, current })

/** What somebody else did at the same moment. */
const refusals: Record<string, string> = { '23P01': 'period_overlaps', '23514': 'period_rates_missing' }

export const reopenPeriod = mutation({
  schema: reopenPeriodSchema,
  allow: { portfolio: 'closePeriods' },
  verb: async (tx, viewer, { periodId, version, reason }) => {
    // Once reopened it is out of reach of the lock, and shows by its version.
    await tx.execute(sql`select 1 from reporting_period where id = ${periodId} for no key update`)
    const [period] = await tx.execute<{ version: number }>(
      sql`select id, version from reporting_period where id = ${periodId}`,
    )
    if (!period) throw new Refusal('not_found')
    if (period.version !== version) throw new Refusal('conflict', { current: period })
    await tx.execute(
      sql`update reporting_period set reopened_at = now(), reopened_by = ${viewer.id}, reopening_reason = ${reason} where id = ${periodId}`,
    )
    return { id: periodId }
  },
})
