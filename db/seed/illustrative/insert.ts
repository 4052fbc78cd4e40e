import type { Transaction } from '@/db/client'
import { objective } from '@/db/schema/objectives'
import { party } from '@/db/schema/parties'
import { phase } from '@/db/schema/phases'
import { declaredBudget, project } from '@/db/schema/projects'
import { dateColumns } from '../dates'
import { type Ids, known } from '../keys'
import { insertCommittee } from './committees/insert-committee'
import type { Illustration } from './illustration'
import { insertMilestones } from './insert-milestones'
import { insertMoney } from './insert-money'
import { insertPlan } from './insert-plan'
import type { Dates } from './relative-dates'

export type References = { organisations: Ids; partnerships: Ids; accounts: Ids }
export type Loaded = { id: number; partnership: string }

export const loadIllustration = async (
  tx: Transaction,
  told: Illustration,
  dates: Dates,
  references: References,
): Promise<Loaded> => {
  const projectId = await insertProject(tx, told, references)
  await tx.insert(party).values(
    told.parties.map(({ organisation, role }) => ({
      projectId,
      organisationId: known(references.organisations, organisation),
      role,
    })),
  )
  if (told.budget) await tx.insert(declaredBudget).values({ projectId, ...told.budget })
  const phases = await tx
    .insert(phase)
    .values(told.phases.map((one, index) => ({ projectId, ...one, position: index + 1 })))
    .returning({ id: phase.id })
  const objectives = await insertObjectives(tx, told, projectId)
  const place = { projectId, phases: phases.map(({ id }) => id), objectives, references }
  await insertMilestones(tx, told, dates, place)
  await insertMoney(tx, told, dates, { projectId, references })
  if (told.plan) await insertPlan(tx, told.plan, dates, place)
  if (told.committee)
    await insertCommittee(tx, told.committee, { code: told.code, projectId, dates, references })
  return { id: projectId, partnership: told.partnership }
}

const insertProject = async (
  tx: Transaction,
  told: Illustration,
  { partnerships }: References,
): Promise<number> => {
  const [row] = await tx
    .insert(project)
    .values({
      code: told.code,
      kind: told.kind,
      partnershipId: known(partnerships, told.partnership),
      title: told.title,
      summary: told.summary,
      area: told.area,
      status: told.status,
      ...dateColumns('start', told.start),
      ...dateColumns('end', told.end),
      declaredMonths: told.months,
      isIllustrative: true,
    })
    .returning({ id: project.id })
  if (!row) throw new Error(`${told.code} was not inserted`)
  return row.id
}

const insertObjectives = async (
  tx: Transaction,
  told: Illustration,
  projectId: number,
): Promise<number[]> => {
  const written: number[] = []
  for (const { kind, text, under } of told.objectives) {
    const [row] = await tx
      .insert(objective)
      .values({
        projectId,
        parentId: under ? written[under - 1] : null,
        kind,
        text,
        position: written.length + 1,
      })
      .returning({ id: objective.id })
    if (row) written.push(row.id)
  }
  return written
}
