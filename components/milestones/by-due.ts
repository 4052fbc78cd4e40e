import { compare, type PartialDate } from '@/lib/partial-date/partial-date'

/** By due date, those without one last; equal dates keep their order. */
export const byDue = <T extends { due: PartialDate | null }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => {
    if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null)
    return compare(a.due, b.due)
  })
