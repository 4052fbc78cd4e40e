import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { funding } from '@/db/schema/funding'
import { transaction, transactionStep } from '@/db/schema/transactions'
import { dateColumns } from '../dates'
import { known } from '../keys'
import type { IllustratedEntry, Illustration } from './illustration'
import type { References } from './insert'
import type { Dates } from './relative-dates'

type Place = { projectId: number; references: References }

/** What is given to the project, and what became of it. */
export const insertMoney = async (tx: Transaction, told: Illustration, dates: Dates, place: Place) => {
  const { projectId, references } = place
  for (const { organisation, form, money, starts, ends, agreement } of told.funding ?? [])
    await tx.insert(funding).values({
      projectId,
      organisationId: known(references.organisations, organisation),
      form,
      ...money,
      ...dateColumns('start', starts),
      ...dateColumns('end', ends),
      agreement,
    })
  for (const entry of told.entries ?? []) await insertEntry(tx, entry, told.validator, dates, place)
}

/** Nobody validates their own: what the validator recorded is accepted by the director. */
const insertEntry = async (
  tx: Transaction,
  { author, funder, to, daysAgo, waits, ...entry }: IllustratedEntry,
  validator: string,
  dates: Dates,
  { projectId, references: { accounts, organisations } }: Place,
) => {
  const authorId = known(accounts, author)
  const decidedBy = waits ? null : known(accounts, author === validator ? 'director' : validator)
  const occurredOn = dates.day(-daysAgo)
  const [submittedAt, decidedAt] = [dates.instant(2 - daysAgo), dates.instant(4 - daysAgo)]
  const [row] = await tx
    .insert(transaction)
    .values({
      ...entry,
      projectId,
      funderId: known(organisations, funder),
      fromId: entry.kind === 'expenditure' ? null : known(organisations, funder),
      toId: to ? known(organisations, to) : null,
      occurredOn,
      valueOn: occurredOn,
      authorId,
      organisationId: sql`(select organisation_id from account where id = ${authorId})`,
      state: waits ? 'submitted' : 'accepted',
      submittedAt,
      decidedAt: waits ? null : decidedAt,
      decidedBy,
      createdAt: submittedAt,
    })
    .returning({ transactionId: transaction.id })
  if (!row) return
  await tx
    .insert(transactionStep)
    .values({ ...row, verb: 'submitted', accountId: authorId, createdAt: submittedAt })
  if (decidedBy)
    await tx
      .insert(transactionStep)
      .values({ ...row, verb: 'accepted', accountId: decidedBy, createdAt: decidedAt })
}
