/** Where the focus is: on the title of a line, or on one of its marks. */
export type Spot = { line: number; mark: number | null }

type Place = {
  lines: number
  /** How many lines are seen at once. */
  page: number
  /** Of the line that has the focus. */
  marks: number
  /** The first of them in sight, or past it when none is. */
  firstInSight: number
  isGroup: boolean
  isRtl: boolean
}

/** Where a key leads to, or what it does with a group; null when it is none of ours. */
export function moveOf(key: string, { line, mark }: Spot, place: Place): Spot | 'open' | 'close' | null {
  const { lines, page, marks, firstInSight, isGroup, isRtl } = place
  const to = (at: number): Spot => ({ line: Math.max(0, Math.min(at, lines - 1)), mark: null })
  const onward = isRtl ? 'ArrowLeft' : 'ArrowRight'
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
  switch (key) {
    case 'ArrowDown':
      return to(line + 1)
    case 'ArrowUp':
      return to(line - 1)
    case 'PageDown':
      return to(line + page)
    case 'PageUp':
      return to(line - page)
    case 'Home':
      return mark === null ? to(0) : { line, mark: mark === 0 ? null : 0 }
    case 'End':
      return mark === null ? to(lines - 1) : { line, mark: marks - 1 }
    case onward:
      if (isGroup) return 'open'
      if (marks === 0) return { line, mark: null }
      return { line, mark: Math.min(mark === null ? firstInSight : mark + 1, marks - 1) }
    case back:
      if (isGroup) return 'close'
      return { line, mark: mark === null || mark === 0 ? null : mark - 1 }
    default:
      return null
  }
}
