import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { Amount } from '@/lib/money/amount'
import type { BarsBlock, Cell } from './sheet-blocks'

type Bar = { x: number; y: number; width: number; height: number }

/** Bars as rectangles on a surface: drawn alike on the web, in the PDF and in the Word file. */
export type BarsDrawing = {
  width: number
  height: number
  /** Where the names stand. */
  names: { from: number; to: number }
  lines: { name: Cell; middle: number; bars: Bar[]; said: { x: number; text: string } }[]
}

const bar = 5
const between = 1.5
const apart = 8
const saidWidth = 58

/** Names stand where the reader begins, and the bars grow from there. */
export const drawBars = (
  { lines }: BarsBlock,
  locale: Locale,
  { width, gutter }: { width: number; gutter: number },
): BarsDrawing => {
  const isRightToLeft = directionOf(locale) === 'rtl'
  const most = Math.max(1, ...lines.flatMap(({ amounts }) => amounts.map(placeOf)))
  const lengthOf = (amount: Amount) =>
    round((Math.max(0, placeOf(amount)) / most) * (width - gutter - saidWidth))
  const count = Math.max(1, ...lines.map(({ amounts }) => amounts.length))
  const tall = count * (bar + between) + apart
  return {
    ...{ width, height: Math.max(1, lines.length) * tall },
    names: isRightToLeft ? { from: width - gutter + 6, to: width } : { from: 0, to: gutter - 6 },
    lines: lines.map(({ name, amounts, said }, at) => {
      const top = at * tall + apart / 2
      const longest = Math.max(0, ...amounts.map(lengthOf))
      return {
        name,
        middle: round(top + (count * (bar + between)) / 2),
        bars: amounts.map((amount, place) => {
          const length = lengthOf(amount)
          return {
            x: round(isRightToLeft ? width - gutter - length : gutter),
            y: round(top + place * (bar + between)),
            ...{ width: length, height: bar },
          }
        }),
        said: {
          x: round(
            isRightToLeft ? width - gutter - longest - saidWidth / 2 : gutter + longest + saidWidth / 2,
          ),
          text: said,
        },
      }
    }),
  }
}

/** How the first, the second and the third are told apart without colour: empty, pale, full. */
export const barLooks = ['outline', 'pale', 'full'] as const

const placeOf = (amount: Amount) => Number(amount) // not money: a place on the drawing
const round = (place: number) => Math.round(place * 100) / 100 // not money: a place on the drawing
