import { type AnyPgColumn, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { archivable, identity, lifecycle, localizedText, provenance } from './columns'
import { projectPolicies } from './policies'
import { project } from './projects'

export const objective = pgTable(
  'objective',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    parentId: integer('parent_id').references((): AnyPgColumn => objective.id),
    kind: text('kind').notNull().default('specific'),
    text: localizedText('text').notNull(),
    position: integer('position').notNull(),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    index('objective_project').on(t.projectId, t.position),
    ...projectPolicies('objective', t.projectId),
  ],
).enableRLS()
