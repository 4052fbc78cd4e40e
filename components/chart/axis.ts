import type { Tick } from './types'

/** Arabic keeps its order inside a drawing that runs from left to right. */
export const ordered = (text: string, isRightToLeft: boolean) =>
  isRightToLeft ? `\u2067${text}\u2069` : text

/** What an axis of ticks asks of Recharts. */
export const axisOf = (ticks: readonly Tick[], isRightToLeft: boolean) => ({
  type: 'number' as const,
  ticks: ticks.map(({ at }) => at),
  tickFormatter: (at: number) => ordered(ticks.find((tick) => tick.at === at)?.label ?? '', isRightToLeft),
  tickLine: false,
  allowDataOverflow: true,
})

export const spanOf = (ticks: readonly Tick[]): [number, number] => [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1]
