import { type RefObject, useMemo } from 'react'
import type { Extent } from '@/components/timeline/days'
import { variables } from '@/components/timeline/variables'
import type { Locale } from '@/lib/i18n/locale'
import type { SentGroup, SentProject } from '@/lib/portfolio-timeline/sent'
import styles from './chart.module.css'
import { GroupLine } from './group-line'
import type { Spot } from './keys'
import type { Line } from './lines'
import { type PlacedMark, placedPeriod } from './placed'
import { ProjectLine } from './project-line'
import type { Seen } from './seen'
import type { ChartWords } from './words'

type Props = {
  grid: RefObject<HTMLTableElement | null>
  lines: readonly Line[]
  /** Those that are drawn. */
  drawn: readonly number[]
  projects: readonly SentProject[]
  groups: readonly SentGroup[]
  marks: ReadonlyMap<number, readonly PlacedMark[]>
  axis: Extent
  seen: Seen
  zoom: string
  spot: Spot
  closed: ReadonlySet<number>
  onTurn: (group: number) => void
  locale: Locale
  base: string
  words: ChartWords
}

export function ChartLines({ grid, lines, drawn, projects, groups, marks, axis, seen, ...props }: Props) {
  const { zoom, spot, closed, onTurn, locale, base, words } = props
  const periods = useMemo(
    () => projects.map(([, , , start, end]) => placedPeriod(start, end, axis)),
    [projects, axis],
  )
  return (
    <table
      aria-label={words.title}
      aria-rowcount={lines.length}
      className={styles.grid}
      data-zoom={zoom}
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it has the keys of a grid.
      role="grid"
      style={variables({ '--count': lines.length })}
    >
      <tbody>
        {drawn.map((at) => {
          const line = lines[at]
          const group = line && groups[line.group]
          if (!group) return null
          const isCurrent = at === spot.line
          const project = line.project === null ? undefined : projects[line.project]
          return project && line.project !== null ? (
            <ProjectLine
              currentMark={isCurrent ? spot.mark : null}
              from={seen.from}
              key={`${line.group}:${project[0]}`}
              line={at}
              marks={marks.get(project[0])}
              period={periods[line.project] ?? null}
              to={seen.to}
              {...{ project, isCurrent, locale, base, words }}
            />
          ) : (
            <GroupLine
              at={line.group}
              count={words.projects[group[2].length]}
              isClosed={closed.has(line.group)}
              key={line.group}
              line={at}
              {...{ group, isCurrent, onTurn }}
            />
          )
        })}
      </tbody>
    </table>
  )
}
