import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type BarsDrawing, barLooks } from './bars-drawing'
import { escaped, ink } from './chart-svg'

const head = 22

/** The drawing as a file of its own, its legend above it. */
export const barsSvg = (
  { width, height, names, lines }: BarsDrawing,
  series: readonly string[],
  locale: Locale,
) => {
  const isRightToLeft = directionOf(locale) === 'rtl'
  const word = (x: number, y: number, text: string, language: Locale) =>
    `<text x="${x}" y="${y}" text-anchor="middle" font-family="Arial" font-size="10" fill="${ink.muted}"${directionOf(language) === 'rtl' ? ' direction="rtl"' : ''}>${escaped(text)}</text>`
  const rectangle = (x: number, y: number, wide: number, tall: number, at: number) =>
    `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" ${looks[barLooks[at] ?? 'full']}/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + head}" viewBox="0 ${-head} ${width} ${height + head}">`,
    ...series.map((name, at) => {
      const along = 80 + at * 120
      const x = isRightToLeft ? width - along : along
      return `${rectangle(isRightToLeft ? x + 40 : x - 56, -14, 16, 6, at)}${word(x, -8, name, locale)}`
    }),
    ...lines.map(
      ({ name, middle, bars, said }) =>
        word((names.from + names.to) / 2, middle + 3, name.text, name.lang ?? locale) +
        bars
          .map(({ x, y, width: wide, height: tall }, at) => (wide > 0 ? rectangle(x, y, wide, tall, at) : ''))
          .join('') +
        word(said.x, middle + 3, said.text, locale),
    ),
    '</svg>',
  ].join('')
}

export const sizeOfBars = ({ width, height }: BarsDrawing) => ({ width, height: height + head })

const looks = {
  outline: `fill="#ffffff" stroke="${ink.accent}" stroke-width="0.8"`,
  pale: `fill="#a9cdbd" stroke="${ink.accent}" stroke-width="0.8"`,
  full: `fill="${ink.accent}" stroke="${ink.accent}" stroke-width="0.8"`,
}
