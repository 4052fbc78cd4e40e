import { sql } from 'drizzle-orm'
import { index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { emptyTextArray, identity, localizedText, provenance } from './columns'
import { policy, projectIsVisible } from './policies'
import { project } from './projects'

export const anomalySeverity = pgEnum('anomaly_severity', ['info', 'low', 'medium', 'high'])

/** A contradiction found in the source, kept beside the record until a person decides. */
export const anomaly = pgTable(
  'anomaly',
  {
    id: identity(),
    sourceKey: text('source_key').notNull(),
    /** Null: it concerns no project, and only those who see all read it. */
    projectId: integer('project_id').references(() => project.id),
    severity: anomalySeverity('severity').notNull(),
    category: text('category').notNull(),
    label: localizedText('label').notNull(),
    detail: localizedText('detail'),
    written: text('written').array().notNull().default(emptyTextArray),
    provenance: provenance(),
  },
  (t) => [
    index('anomaly_project').on(t.projectId),
    // Of several projects one text speaks, and names them: it is read by who sees them all.
    policy('anomaly_read', {
      for: 'select',
      using: sql`(${projectIsVisible(t.projectId)}) and ((select viewer_sees_all()) or anomaly_is_whole(${t.sourceKey}))`,
    }),
  ],
).enableRLS()
