import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { project } from '@/db/schema/projects'
import { dateColumns, spanOf } from './dates'
import { type Ids, idsOf, known } from './keys'
import { partnershipOf } from './partnerships'
import type { Portfolio } from './portfolio'
import { projectAreas } from './written/project-areas'
import { projectNotes } from './written/project-notes'
import { summaries } from './written/summaries'

export const loadProjects = async (
  tx: Transaction,
  { projects }: Portfolio,
  partnerships: Ids,
): Promise<Ids> => {
  const rows = await tx
    .insert(project)
    .values(
      projects.map((one) => {
        const { start, end } = spanOf(one.period)
        return {
          sourceKey: one.id,
          code: one.code,
          class: one.record_class,
          kind: one.kind,
          partnershipId: known(partnerships, known(partnershipOf, one.id)),
          title: one.title,
          summary: known(summaries, one.id),
          // No page states a status: some only use the present or the future tense, which has aged (A51).
          status: 'not_stated' as const,
          ...dateColumns('start', start),
          ...dateColumns('end', end),
          declaredMonths: one.declared_duration?.months,
          area: projectAreas[one.id],
          note: projectNotes[one.id],
          provenance: { ...one.source, raw: one.period?.raw },
        }
      }),
    )
    .returning({ id: project.id, sourceKey: project.sourceKey })
  const ids = idsOf(rows)
  for (const { id, duplicate_suspect_of } of projects)
    if (duplicate_suspect_of)
      await tx
        .update(project)
        .set({ duplicateOfId: known(ids, duplicate_suspect_of) })
        .where(eq(project.id, known(ids, id)))
  return ids
}
