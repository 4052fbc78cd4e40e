import type { Transaction } from '@/db/client'
import { programme } from '@/db/schema/partnerships'
import { dateColumns, spanOf } from './dates'
import { type Ids, idsOf } from './keys'
import { acronymOf } from './organisations'
import type { Portfolio } from './portfolio'
import { programmeNotes } from './written/programme-notes'

export const loadProgrammes = async (tx: Transaction, { programmes }: Portfolio): Promise<Ids> => {
  const rows = await tx
    .insert(programme)
    .values(
      programmes.map((one) => {
        const { start, end } = spanOf(one.period)
        return {
          sourceKey: one.id,
          title: one.title,
          acronym: acronymOf(one.acronym),
          kind: one.kind,
          ...dateColumns('start', start),
          ...dateColumns('end', end),
          declaredProjectCount: one.declared_project_count,
          note: programmeNotes[one.id],
          provenance: { ...one.source, raw: one.period?.raw },
        }
      }),
    )
    .returning({ id: programme.id, sourceKey: programme.sourceKey })
  return idsOf(rows)
}
