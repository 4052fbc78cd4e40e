import { sql } from 'drizzle-orm'
import { char, check, index, integer, numeric, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { fundingForms } from '../vocabulary'
import { archivableWithReason, identity, lifecycle, partialDate } from './columns'
import { currency } from './currencies'
import { organisation } from './organisations'
import { amountPolicies } from './policies'
import { project } from './projects'

export const fundingForm = pgEnum('funding_form', fundingForms)

const start = partialDate('start')
const end = partialDate('end')

/** What one funder gives a project. Without an amount: it is known to contribute, not how much. */
export const funding = pgTable(
  'funding',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    form: fundingForm('form').notNull().default('cash'),
    amount: numeric('amount', { precision: 18, scale: 3 }),
    /** ISO 4217. */
    currency: char('currency', { length: 3 }).references(() => currency.code),
    startOn: start.date,
    startPrecision: start.precision,
    endOn: end.date,
    endPrecision: end.precision,
    /** The agreement it rests on, as it is cited. */
    agreement: text('agreement'),
    note: text('note'),
    ...archivableWithReason(),
    ...lifecycle(),
  },
  (t) => [
    index('funding_project').on(t.projectId),
    index('funding_organisation').on(t.organisationId),
    check('funding_amount_positive', sql`${t.amount} > 0`),
    check('funding_amount_in_currency', sql`(${t.amount} is null) = (${t.currency} is null)`),
    check('funding_archive_says_why', sql`(${t.archivedAt} is null) = (${t.archiveReason} is null)`),
    ...amountPolicies('funding', t.projectId),
  ],
).enableRLS()
