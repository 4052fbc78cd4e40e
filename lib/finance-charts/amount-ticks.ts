import { type Amount, fromThousandths, toThousandths } from '@/lib/money/amount'

const STEPS = [1n, 2n, 5n] as const
const INTERVALS = 4n

/** Round amounts from at most the least to at least the most, nought among them: the scale of a drawing, exact. */
export const amountTicks = (amounts: readonly Amount[]): Amount[] => {
  const all = [0n, ...amounts.map(toThousandths)]
  const [least, most] = [all.reduce(smaller), all.reduce(larger)]
  const step = stepOver(most - least)
  const first = floor(least, step)
  const last = larger(-floor(-most, step), first + step)
  const ticks: Amount[] = []
  for (let at = first; at <= last; at += step) ticks.push(fromThousandths(at))
  return ticks
}

const stepOver = (span: bigint) => {
  for (let unit = 1000n; ; unit *= 10n)
    for (const step of STEPS) if (unit * step * INTERVALS >= span) return unit * step
}

const floor = (value: bigint, step: bigint) => ((value < 0n ? value - step + 1n : value) / step) * step
const smaller = (a: bigint, b: bigint) => (a < b ? a : b)
const larger = (a: bigint, b: bigint) => (a > b ? a : b)
