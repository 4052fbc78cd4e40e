import type { Extent } from './days'
import { extentsOf, marksOf } from './marks'
import { type DrawnGroup, TimelineRows } from './timeline-rows'
import type { TimelineRow, TimelineWords } from './types'

type Props = {
  axis: Extent | undefined
  id: string
  rows: TimelineRow[]
  words: Pick<TimelineWords, 'title' | 'undated'>
}

/* The server places the marks; the rows are drawn from that alone. */
export function TimelineList({ axis, id, rows, words: { title, undated } }: Props) {
  const groups = groupsOf(rows, undated).map(({ name, rows: members }) => ({
    name,
    rows: members.map(({ id: row, label, labelLang, href, state, stateWord, summary, ...dates }) => ({
      ...{ id: row, label, labelLang, href, state, stateWord, summary },
      marks: axis && extentsOf(dates).length > 0 ? marksOf(dates, axis) : null,
    })),
  }))
  return <TimelineRows groups={groups} id={id} title={title} undated={undated} />
}

/** Groups in the order in which they first appear; what has no date comes last. */
function groupsOf(rows: TimelineRow[], undated: string): { name: DrawnGroup['name']; rows: TimelineRow[] }[] {
  const isDated = (row: TimelineRow) => extentsOf(row).length > 0
  const names = new Set(rows.filter(isDated).map((row) => row.group))
  const groups = [...names].map((name) => ({
    name,
    rows: rows.filter((row) => isDated(row) && row.group === name),
  }))
  const rest = rows.filter((row) => !isDated(row))
  return rest.length > 0 ? [...groups, { name: undated, rows: rest }] : groups
}
