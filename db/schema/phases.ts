import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, smallint } from 'drizzle-orm/pg-core'
import { phaseKinds } from '../vocabulary'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { projectPolicies } from './policies'
import { project } from './projects'

export const phaseKind = pgEnum('phase_kind', phaseKinds)

export const phase = pgTable(
  'phase',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    kind: phaseKind('kind').notNull(),
    name: localizedText('name'),
    position: integer('position').notNull(),
    months: smallint('months').notNull(),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    index('phase_project').on(t.projectId, t.position),
    check('phase_lasts', sql`${t.months} between 1 and 600`),
    ...projectPolicies('phase', t.projectId),
  ],
).enableRLS()
