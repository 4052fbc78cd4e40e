/** How many lines of a source `7`, `9,13` or `39-73` names. */
export const countLines = (lines: string): number =>
  lines
    .split(',')
    .map((run) => run.split('-').map(Number))
    .reduce((count, [first = 0, last = first]) => count + last - first + 1, 0)
