import type { CurveDrawing } from './chart-drawing'

type Words = { legend: string[]; isRightToLeft: boolean }

export const ink = { text: '#1d1c18', muted: '#56534a', line: '#cfcbc0', accent: '#14604a', soft: '#dcebe4' }

/** The drawing as a file of its own, its legend above it. */
export const svgOf = (drawing: CurveDrawing, { legend, isRightToLeft }: Words) => {
  const { width, height, scale, time, plot, now } = drawing
  const direction = isRightToLeft ? ' direction="rtl"' : ''
  const word = (x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" text-anchor="middle" font-family="Arial" font-size="11" fill="${ink.muted}"${direction}>${escaped(text)}</text>`
  const line = (path: string, look: string) => `<path d="${path}" fill="none" ${look}/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 24}" viewBox="0 -24 ${width} ${height + 24}">`,
    ...scale.map(({ y }) =>
      line(`M${plot.from} ${y} H${plot.to}`, `stroke="${ink.line}" stroke-width="0.6"`),
    ),
    ...scale.map(({ x, y, label }) => word(x, y + 4, label)),
    `<path d="${drawing.ground}" fill="${ink.soft}"/>`,
    line(drawing.actual, looks.actual),
    ...(drawing.planned ? [line(drawing.planned, looks.planned)] : []),
    line(`M${now.x} ${plot.top} V${plot.bottom}`, looks.now),
    ...time.map(({ x, y, label }) => word(x, y, label)),
    ...legend.map((name, at) => {
      const along = 90 + at * 150
      const x = isRightToLeft ? width - along : along
      const look = at === 0 ? looks.actual : at === legend.length - 1 ? looks.now : looks.planned
      const sign = isRightToLeft ? x + 52 : x - 74
      return `${line(`M${sign} -12 h22`, look)}${word(x, -8, name)}`
    }),
    '</svg>',
  ].join('')
}

const looks = {
  actual: `stroke="${ink.accent}" stroke-width="2"`,
  planned: `stroke="${ink.muted}" stroke-width="1.4" stroke-dasharray="6 4"`,
  now: `stroke="${ink.text}" stroke-width="1" stroke-dasharray="1 3"`,
}

export const escaped = (text: string) =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
