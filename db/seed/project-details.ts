import type { Transaction } from '@/db/client'
import { phase } from '@/db/schema/phases'
import { declaredBudget, projectProgramme, projectStrategy } from '@/db/schema/projects'
import { type Ids, known } from './keys'
import type { Portfolio } from './portfolio'

export const loadPhases = (tx: Transaction, { projects }: Portfolio, ids: Ids) =>
  tx.insert(phase).values(
    projects.flatMap((one) =>
      one.phases.map(({ order, type, name, months, raw }) => ({
        projectId: known(ids, one.id),
        kind: type,
        name,
        position: order,
        months,
        provenance: { ...one.source, raw },
      })),
    ),
  )

export const loadBudgets = (tx: Transaction, { projects }: Portfolio, ids: Ids) =>
  tx.insert(declaredBudget).values(
    projects.flatMap(({ id, budget }) =>
      budget
        ? {
            projectId: known(ids, id),
            amount: String(budget.amount),
            currency: budget.currency,
            provenance: { ...budget.source, raw: budget.raw },
          }
        : [],
    ),
  )

/** Either side may name the other. */
export const linkProgrammes = (
  tx: Transaction,
  { projects, programmes }: Portfolio,
  ids: Ids,
  programmeIds: Ids,
) => {
  const links = [
    ...projects.flatMap(({ id, programme_ids }) => programme_ids.map((programme) => `${id} ${programme}`)),
    ...programmes.flatMap(({ id, project_ids }) => project_ids.map((project) => `${project} ${id}`)),
  ]
  return tx.insert(projectProgramme).values(
    [...new Set(links)].map((link) => {
      const [project = '', programme = ''] = link.split(' ')
      return { projectId: known(ids, project), programmeId: known(programmeIds, programme) }
    }),
  )
}

export const linkStrategies = (tx: Transaction, { projects }: Portfolio, ids: Ids, strategies: Ids) =>
  tx.insert(projectStrategy).values(
    projects.flatMap(({ id, strategies_supported }) =>
      strategies_supported.map((key) => ({
        projectId: known(ids, id),
        strategyId: known(strategies, key),
      })),
    ),
  )
