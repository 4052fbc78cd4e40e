import 'server-only'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { putInOrder } from '@/lib/order'
import { objectivesUnder, phasesOf } from './parts'
import { objectiveOrderSchema, phaseOrderSchema } from './schema'

export const orderPhases = mutation({
  schema: phaseOrderSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, ...order }) => {
    await holdOpenProject(tx, projectId)
    return putInOrder(tx, 'phase', phasesOf(projectId), order)
  },
})

/** Objectives keep what they hang under: only those under the same one change places. */
export const orderObjectives = mutation({
  schema: objectiveOrderSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, parentId, ...order }) => {
    await holdOpenProject(tx, projectId)
    return putInOrder(tx, 'objective', objectivesUnder(projectId, parentId), order)
  },
})
