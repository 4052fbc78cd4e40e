type Label = { end: number; y: number }

const least = 17

/** By how many pixels each label is moved, so that those at the end of the same moment do not cover one another, nor leave `height`. */
export const apart = (labels: readonly Label[], height: number): number[] => {
  const shifts = labels.map(() => 0)
  for (const end of new Set(labels.map((label) => label.end))) {
    const own = labels
      .map((label, at) => ({ ...label, at }))
      .filter((label) => label.end === end)
      .toSorted((a, b) => a.y - b.y || a.at - b.at)
    const down = pushed(own.map(({ y }) => y))
    const up = pushed(down.map((y) => -Math.min(y, height)).toReversed()).map((y) => -y)
    for (const [at, place] of up.toReversed().entries()) {
      const label = own[at]
      if (label) shifts[label.at] = place - label.y
    }
  }
  return shifts
}

/* Each at least so far beyond the one before it. */
const pushed = (rising: readonly number[]) => {
  let free = -Infinity
  return rising.map((y) => {
    const place = Math.max(y, free)
    free = place + least
    return place
  })
}
