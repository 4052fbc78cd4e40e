import type { SentGroup } from '@/lib/portfolio-timeline/sent'

/** A line of the chart: the head of a group, or a project in it (its place in what was sent). */
export type Line = { group: number; project: number | null }

/** Of a closed group the head alone. */
export function linesOf(groups: readonly SentGroup[], closed: ReadonlySet<number>): Line[] {
  return groups.flatMap(([, , members], group) => [
    { group, project: null },
    ...(closed.has(group) ? [] : members.map((project) => ({ group, project }))),
  ])
}
