import type { Transaction } from '@/db/client'
import { anomaly } from '@/db/schema/anomalies'
import { projectsOfAnomaly } from './anomaly-projects'
import { type Ids, known } from './keys'
import type { Portfolio } from './portfolio'
import { anomalyDetails } from './written/anomaly-details'

/** One row per project concerned, or a single one without a project. */
export const loadAnomalies = (tx: Transaction, { anomalies }: Portfolio, projects: Ids) =>
  tx.insert(anomaly).values(
    anomalies.flatMap(({ id, severity, category, label, written, source }) => {
      const row = {
        sourceKey: id,
        severity,
        category,
        label,
        detail: known(anomalyDetails, id),
        written: written.map(({ text }) => text),
        provenance: source,
      }
      const concerned = known(projectsOfAnomaly, id)
      return concerned.length === 0
        ? row
        : concerned.map((key) => ({ ...row, projectId: known(projects, key) }))
    }),
  )
