import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { committeeKinds, quorumKinds, seatRoles } from '../vocabulary'
import { account } from './accounts'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { organisation } from './organisations'
import { partnership, programme } from './partnerships'
import {
  committeeIsManaged,
  committeePolicies,
  policy,
  projectIsEditable,
  projectIsVisible,
  visibleCommitteeItself,
} from './policies'
import { project } from './projects'

export const committeeKind = pgEnum('committee_kind', committeeKinds)
export const seatRole = pgEnum('seat_role', seatRoles)
export const quorumKind = pgEnum('quorum_kind', quorumKinds)

/** Oversees projects named one by one, or a programme, or a whole partnership: see `committee_oversight`. */
export const committee = pgTable(
  'committee',
  {
    id: identity(),
    sourceKey: text('source_key'),
    kind: committeeKind('kind').notNull(),
    /** What the numbers of its meetings and decisions begin with: COPIL-RECOMING. Never changes once a meeting has one. */
    code: text('code').notNull(),
    name: localizedText('name').notNull(),
    /** What it is for, and how often it meets. */
    text: localizedText('text'),
    programmeId: integer('programme_id').references(() => programme.id),
    partnershipId: integer('partnership_id').references(() => partnership.id),
    quorumKind: quorumKind('quorum_kind'),
    quorumValue: smallint('quorum_value'),
    membersAreComplete: boolean('members_are_complete').notNull().default(false),
    isIllustrative: boolean('is_illustrative').notNull().default(false),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('committee_source_key').on(t.sourceKey),
    uniqueIndex('committee_code').on(t.code),
    check('committee_code_form', sql`${t.code} ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(${t.code}) <= 30`),
    check(
      'committee_quorum',
      sql`(${t.quorumKind} is null) = (${t.quorumValue} is null) and (${t.quorumValue} is null or ${t.quorumValue} > 0 and (${t.quorumKind} = 'seats' or ${t.quorumValue} <= 100))`,
    ),
    check('committee_oversees_one', sql`${t.programmeId} is null or ${t.partnershipId} is null`),
    index('committee_programme').on(t.programmeId).where(sql`${t.programmeId} is not null`),
    index('committee_partnership').on(t.partnershipId).where(sql`${t.partnershipId} is not null`),
    policy('committee_read', { for: 'select', using: visibleCommitteeItself(t.id) }),
    policy('committee_insert', {
      for: 'insert',
      withCheck: sql`(select viewer_role()) in ('director', 'officer')`,
    }),
    policy('committee_update', {
      for: 'update',
      using: committeeIsManaged(t.id),
      withCheck: committeeIsManaged(t.id),
    }),
  ],
).enableRLS()

/** The projects named one by one. */
export const committeeProject = pgTable(
  'committee_project',
  {
    committeeId: integer('committee_id')
      .notNull()
      .references(() => committee.id),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
  },
  (t) => [
    primaryKey({ columns: [t.committeeId, t.projectId] }),
    index('committee_project_project').on(t.projectId),
    policy('committee_project_read', { for: 'select', using: projectIsVisible(t.projectId) }),
    // A committee that this very transaction founds is nobody's yet.
    policy('committee_project_insert', {
      for: 'insert',
      withCheck: sql`${committeeIsManaged(t.committeeId)} or ((${projectIsEditable(t.projectId)})
        and exists (select from committee c where c.id = ${t.committeeId} and c.created_at = now() offset 0))`,
    }),
    policy('committee_project_delete', { for: 'delete', using: committeeIsManaged(t.committeeId) }),
  ],
).enableRLS()

/** Every project a committee oversees, however it is named; triggers keep it. */
export const committeeOversight = pgTable(
  'committee_oversight',
  {
    committeeId: integer('committee_id')
      .notNull()
      .references(() => committee.id),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
  },
  (t) => [
    primaryKey({ columns: [t.committeeId, t.projectId] }),
    index('committee_oversight_project').on(t.projectId, t.committeeId),
    policy('committee_oversight_read', { for: 'select', using: projectIsVisible(t.projectId) }),
  ],
).enableRLS()

/** The chair and the members vote; the secretary and the observers do not (lib/committees/rules.ts). */
export const committeeSeat = pgTable(
  'committee_seat',
  {
    id: identity(),
    committeeId: integer('committee_id')
      .notNull()
      .references(() => committee.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    role: seatRole('role').notNull(),
    /** The mandate, both days included; open where null. */
    mandateFrom: date('mandate_from', { mode: 'string' }),
    mandateTo: date('mandate_to', { mode: 'string' }),
    representative: text('representative'),
    representativeAccountId: integer('representative_account_id').references(() => account.id),
    alternate: text('alternate'),
    alternateAccountId: integer('alternate_account_id').references(() => account.id),
    /** False where the source implies the seat without naming it. */
    isStated: boolean('is_stated').notNull().default(true),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('committee_seat_once')
      .on(t.committeeId, t.organisationId)
      .where(sql`${t.archivedAt} is null`),
    index('committee_seat_organisation')
      .on(t.organisationId, t.committeeId)
      .where(sql`${t.archivedAt} is null`),
    check('committee_seat_mandate', sql`${t.mandateTo} >= ${t.mandateFrom}`),
    ...committeePolicies('committee_seat', t.committeeId),
  ],
).enableRLS()
