import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { organisation } from './organisations'
import { policy, projectIsVisible } from './policies'
import { project } from './projects'

export const committeeKind = pgEnum('committee_kind', [
  'steering_committee',
  'follow_up_committee',
  'joint_commission',
  'ministerial_commission',
])

export const committee = pgTable(
  'committee',
  {
    id: identity(),
    sourceKey: text('source_key'),
    kind: committeeKind('kind').notNull(),
    name: localizedText('name').notNull(),
    membersAreComplete: boolean('members_are_complete').notNull().default(false),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('committee_source_key').on(t.sourceKey),
    policy('committee_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or exists (select from committee_project c where c.committee_id = ${t.id} offset 0)`,
    }),
  ],
).enableRLS()

/** The projects a committee oversees. */
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
  ],
).enableRLS()

export const seatRole = pgEnum('seat_role', ['chair', 'member', 'secretary', 'observer'])

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
    /** False where the source implies the seat without naming it. */
    isStated: boolean('is_stated').notNull().default(true),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('committee_seat_once')
      .on(t.committeeId, t.organisationId)
      .where(sql`${t.archivedAt} is null`),
    index('committee_seat_organisation').on(t.organisationId).where(sql`${t.archivedAt} is null`),
    policy('committee_seat_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or exists (select from committee_project c where c.committee_id = ${t.committeeId} offset 0)`,
    }),
  ],
).enableRLS()
