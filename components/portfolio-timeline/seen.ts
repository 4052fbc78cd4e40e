/** Which lines and which part of the axis, in hundredths, are drawn; `top` is the first line in sight. */
export type Seen = { top: number; first: number; last: number; from: number; to: number }

/** In pixels, but for `count`: what is scrolled away, what is seen, how high a line and how long the axis are. */
export type Measured = {
  scrolled: number
  height: number
  line: number
  count: number
  along: number
  width: number
  track: number
}

/** Lines more than are seen, so that a turn of the wheel finds them drawn. */
const SPARE = 8
const STEP = 4

/** What is drawn before anything is measured: on the server, and without scripts. */
export const FIRST_SEEN: Seen = { top: 0, first: 0, last: 24, from: 0, to: 100 }

/** In steps, for each change is drawn: some lines, and half of what is seen of the axis. */
export function seenOf({ scrolled, height, line, count, along, width, track }: Measured): Seen {
  const top = Math.min(Math.max(Math.floor(scrolled / line), 0), Math.max(count - 1, 0))
  const bottom = Math.ceil((scrolled + height) / line)
  const half = width / 2
  const start = Math.floor(along / half - 1) * half
  const end = Math.ceil((along + width) / half + 1) * half
  return {
    top,
    first: Math.max(0, Math.floor((top - SPARE) / STEP) * STEP),
    last: Math.min(count, Math.ceil((bottom + SPARE) / STEP) * STEP),
    from: Math.max(0, (start / track) * 100),
    to: Math.min(100, (end / track) * 100),
  }
}

/** The line that has the focus stays, or the focus would be lost with it. */
export function drawnLines({ first, last }: Pick<Seen, 'first' | 'last'>, count: number, kept: number) {
  const end = Math.min(last, count)
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at)
  if (kept >= count || (kept >= first && kept < end)) return drawn
  return kept < first ? [kept, ...drawn] : [...drawn, kept]
}
