import { compare, type PartialDate } from '@/lib/partial-date/partial-date'

/** The list with one element moved to another place; a place outside the list is its nearest end. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const target = Math.max(0, Math.min(list.length - 1, to))
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, target), ...list.slice(from, from + 1), ...rest.slice(target)]
}

/** By due date, those without one last; equal dates keep their order. */
export const byDue = <T extends { due: PartialDate | null }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => {
    if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null)
    return compare(a.due, b.due)
  })
