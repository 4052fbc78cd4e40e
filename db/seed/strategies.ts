import type { Transaction } from '@/db/client'
import { strategy } from '@/db/schema/partnerships'
import { type Ids, idsOf } from './keys'
import type { Acronym, Portfolio } from './portfolio'

export const loadStrategies = async (tx: Transaction, { strategies_frameworks }: Portfolio): Promise<Ids> => {
  const rows = await tx
    .insert(strategy)
    .values(
      strategies_frameworks.map((one) => ({
        sourceKey: one.id,
        kind: one.type,
        name: one.name,
        acronym: acronymsOf(one.acronym),
        provenance: { ...one.source, raw: one.period?.raw, note: one.as_written },
      })),
    )
    .returning({ id: strategy.id, sourceKey: strategy.sourceKey })
  return idsOf(rows)
}

const acronymsOf = (acronym: Acronym) =>
  typeof acronym === 'string' ? { fr: acronym, en: acronym } : acronym
