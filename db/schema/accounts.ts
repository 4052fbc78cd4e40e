import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  index,
  inet,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { roles } from '../vocabulary'
import { identity, instant, lifecycle } from './columns'
import { organisation } from './organisations'
import { administered, policy } from './policies'
import { project } from './projects'

export const accountRole = pgEnum('account_role', roles)

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
/** The application's role may not read `password_hash`: only `credentials_of()` hands it out, at sign-in. */
export const account = pgTable(
  'account',
  {
    id: identity(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: accountRole('role').notNull(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    locale: text('locale').notNull().default('ar'),
    theme: text('theme').notNull().default('system'),
    passwordHash: text('password_hash'),
    disabledAt: instant('disabled_at'),
    isDemo: boolean('is_demo').notNull().default(false),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('account_email').on(sql`lower(${t.email})`),
    index('account_organisation').on(t.organisationId),
    policy('account_read', {
      for: 'select',
      using: sql`${t.id} = (select viewer_id()) or (select viewer_sees_all()) or ${t.organisationId} = (select viewer_organisation_id())
        or exists (select from organisation o where o.id = ${t.organisationId} offset 0)`,
    }),
    ...administered('account'),
    policy('account_preferences', { for: 'update', using: sql`${t.id} = (select viewer_id())` }),
  ],
).enableRLS()

/** Which officer follows which project. */
export const assignment = pgTable(
  'assignment',
  {
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.projectId] }),
    index('assignment_project').on(t.projectId),
    policy('assignment_read', { for: 'select', using: sql`(select viewer_sees_all())` }),
    policy('assignment_insert', {
      for: 'insert',
      withCheck: sql`(select viewer_role()) in ('administrator', 'director')`,
    }),
    policy('assignment_delete', {
      for: 'delete',
      using: sql`(select viewer_role()) in ('administrator', 'director')`,
    }),
  ],
).enableRLS()

/** One row per signed-in device, checked on every request. No policy: only the session functions reach it. */
export const signInSession = pgTable(
  'sign_in_session',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastUsedAt: instant('last_used_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
    userAgent: text('user_agent'),
    address: inet('address'),
  },
  (t) => [index('sign_in_session_account').on(t.accountId)],
).enableRLS()

/** A form sent twice acts once: the key it carries, and what the first sending answered. */
export const submission = pgTable(
  'submission',
  {
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    key: text('key').notNull(),
    result: text('result'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.key] }),
    policy('submission_own', {
      for: 'all',
      using: sql`${t.accountId} = (select viewer_id())`,
      withCheck: sql`${t.accountId} = (select viewer_id())`,
    }),
  ],
).enableRLS()
