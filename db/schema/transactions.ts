import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  char,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { transactionKinds, transactionStates } from '../vocabulary'
import { account } from './accounts'
import { identity, instant, lifecycle } from './columns'
import { currency } from './currencies'
import { organisation } from './organisations'
import { amountsAreVisible, entryIsRecordable, entryIsVisible, policy, projectIsEditable } from './policies'
import { project } from './projects'
import { reportStepVerb } from './reports'

export const transactionKind = pgEnum('transaction_kind', transactionKinds)
export const transactionState = pgEnum('transaction_state', transactionStates)

/** Money promised, paid over or spent (IATI transaction). Accepted, it is official; a correction is a reversing entry. */
export const transaction = pgTable(
  'transaction',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    kind: transactionKind('kind').notNull(),
    /** Whose money it is. */
    funderId: integer('funder_id')
      .notNull()
      .references(() => organisation.id),
    fromId: integer('from_id').references(() => organisation.id),
    toId: integer('to_id').references(() => organisation.id),
    occurredOn: date('occurred_on', { mode: 'string' }).notNull(),
    /** The day whose exchange rate applies, and whose year it counts in. */
    valueOn: date('value_on', { mode: 'string' }).notNull(),
    /** Negative in a reversing entry alone. */
    amount: numeric('amount', { precision: 18, scale: 3 }).notNull(),
    currency: char('currency', { length: 3 })
      .notNull()
      .references(() => currency.code),
    reference: text('reference'),
    /** Where the document is found, until documents are kept here. */
    document: text('document'),
    note: text('note'),
    /** Why although it goes beyond its commitment or lies outside the project's dates. */
    reason: text('reason'),
    state: transactionState('state').notNull().default('submitted'),
    reversalOfId: integer('reversal_of_id').references((): AnyPgColumn => transaction.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => account.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    submittedAt: instant('submitted_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    decidedBy: integer('decided_by').references(() => account.id),
    ...lifecycle(),
  },
  (t) => [
    index('transaction_project').on(t.projectId, t.valueOn, t.id),
    index('transaction_waiting').on(t.submittedAt, t.id).where(sql`${t.state} = 'submitted'`),
    index('transaction_returned').on(t.authorId).where(sql`${t.state} = 'returned'`),
    uniqueIndex('transaction_reversed_once').on(t.reversalOfId),
    check(
      'transaction_amount_sign',
      sql`${t.amount} <> 0 and (${t.amount} < 0) = (${t.reversalOfId} is not null)`,
    ),
    check('transaction_nobody_validates_own', sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.authorId}`),
    policy('transaction_read', { for: 'select', using: entryIsVisible(t) }),
    policy('transaction_insert', {
      for: 'insert',
      withCheck: sql`${t.authorId} = (select viewer_id()) and ${t.organisationId} = (select viewer_organisation_id()) and ${t.state} = 'submitted' and ${entryIsRecordable(t)}`,
    }),
    policy('transaction_update', {
      for: 'update',
      using: sql`(${t.authorId} = (select viewer_id()) and ${entryIsRecordable(t)}) or (${t.authorId} <> (select viewer_id()) and ${t.state} = 'submitted' and (${projectIsEditable(t.projectId)}))`,
      withCheck: sql`(${t.authorId} = (select viewer_id()) and ${t.state} = 'submitted' and ${entryIsRecordable(t)})
        or (${t.authorId} <> (select viewer_id()) and ${t.state} in ('accepted', 'returned') and ${t.decidedBy} = (select viewer_id()) and (${projectIsEditable(t.projectId)}))`,
    }),
  ],
).enableRLS()

/** The conversation of an entry: who submitted, returned and why, accepted. Append-only. */
export const transactionStep = pgTable(
  'transaction_step',
  {
    id: identity(),
    transactionId: integer('transaction_id')
      .notNull()
      .references(() => transaction.id),
    verb: reportStepVerb('verb').notNull(),
    text: text('text'),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('transaction_step_transaction').on(t.transactionId),
    policy('transaction_step_read', {
      for: 'select',
      using: sql`exists (select from transaction x where x.id = ${t.transactionId})`,
    }),
    policy('transaction_step_insert', {
      for: 'insert',
      withCheck: sql`${t.accountId} = (select viewer_id()) and exists (select from transaction x where x.id = ${t.transactionId})`,
    }),
  ],
).enableRLS()

/** Sums per project, funder, year of the value date, kind and currency, kept by a trigger: exact, and cheap to read. */
export const transactionTotal = pgTable(
  'transaction_total',
  {
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    funderId: integer('funder_id')
      .notNull()
      .references(() => organisation.id),
    year: smallint('year').notNull(),
    kind: transactionKind('kind').notNull(),
    currency: char('currency', { length: 3 })
      .notNull()
      .references(() => currency.code),
    official: numeric('official', { precision: 24, scale: 3 }).notNull().default('0'),
    /** Waiting for validation: shown apart, in no total. */
    submitted: numeric('submitted', { precision: 24, scale: 3 }).notNull().default('0'),
    /** The same in the reference currency, of the entries whose rate is known; how many others there are. */
    officialConverted: numeric('official_converted', { precision: 24, scale: 3 }).notNull().default('0'),
    officialUnconverted: integer('official_unconverted').notNull().default(0),
    submittedConverted: numeric('submitted_converted', { precision: 24, scale: 3 }).notNull().default('0'),
    submittedUnconverted: integer('submitted_unconverted').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.funderId, t.year, t.kind, t.currency] }),
    // What `organisation_read` asks of each funder.
    index('transaction_total_funder').on(t.funderId, t.projectId),
    // Its ends are the first and last year that can be asked for.
    index('transaction_total_year').on(t.year),
    policy('transaction_total_read', { for: 'select', using: amountsAreVisible(t.projectId) }),
  ],
).enableRLS()
