import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { partyRoles } from '../vocabulary'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { organisation } from './organisations'
import { projectPolicies } from './policies'
import { project } from './projects'

export const partyRole = pgEnum('party_role', partyRoles)

export const party = pgTable(
  'party',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    role: partyRole('role').notNull(),
    /** The finer word of the source (co-chair, contact, secretariat …), a key of messages/parties. */
    detail: text('detail'),
    roleIsStated: boolean('role_is_stated').notNull().default(true),
    note: localizedText('note'),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('party_once').on(t.projectId, t.organisationId, t.role).where(sql`${t.archivedAt} is null`),
    index('party_organisation').on(t.organisationId, t.projectId).where(sql`${t.archivedAt} is null`),
    ...projectPolicies('party', t.projectId),
  ],
).enableRLS()
