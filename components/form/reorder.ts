/** The list with one element moved to another place; a place outside the list is its nearest end. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const target = Math.max(0, Math.min(list.length - 1, to))
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, target), ...list.slice(from, from + 1), ...rest.slice(target)]
}

/** The lines in the order of their ids; those that are not among them come last. */
export const inOrder = <Line extends { id: number }>(
  lines: readonly Line[],
  ids: readonly number[],
): Line[] => {
  const placeOf = ({ id }: Line) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}
