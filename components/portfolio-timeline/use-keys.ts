import { moveOf, type Spot } from './keys'
import type { Line } from './lines'
import type { Places } from './measured'
import { measured } from './measured'
import { middleOf, type PlacedMark } from './placed'

type Chart = {
  lines: readonly Line[]
  closed: ReadonlySet<number>
  turn: (group: number) => void
  spot: Spot
  goTo: (next: Spot, mark: PlacedMark | undefined) => void
  marksOn: (line: number) => readonly PlacedMark[]
  isRtl: boolean
}

/** Does what a key asks for; false when it is none of ours. */
export function useKeys({ scroller, grid, count }: Places, chart: Chart) {
  const { lines, closed, turn, spot, goTo, marksOn, isRtl } = chart
  return (key: string): boolean => {
    const current = lines[spot.line]
    if (!current || !scroller.current || !grid.current) return false
    const { height, line, along, track } = measured(scroller.current, grid.current, count)
    const marks = marksOn(spot.line)
    const next = moveOf(key, spot, {
      lines: count,
      page: Math.max(1, Math.floor(height / line) - 1),
      marks: marks.length,
      firstInSight: firstFrom(marks, (along / track) * 100),
      isGroup: current.project === null,
      isRtl,
    })
    if (next === null) return false
    if (next === 'open' || next === 'close') {
      if (closed.has(current.group) === (next === 'open')) turn(current.group)
    } else goTo(next, next.mark === null ? undefined : marksOn(next.line)[next.mark])
    return true
  }
}

function firstFrom(marks: readonly PlacedMark[], share: number): number {
  const first = marks.findIndex(({ mark }) => middleOf(mark) >= share)
  return first === -1 ? marks.length : first
}
