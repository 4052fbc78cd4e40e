import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type BarsDrawing, barLooks, drawBars } from '@/lib/meeting-pack/bars-drawing'
import type { BarsBlock } from '@/lib/meeting-pack/sheet-blocks'

/* Drawn on the server, the same as in the files; its sentence and its figures stand around it. */
export function PackBars({ block, locale }: { block: BarsBlock; locale: Locale }) {
  return (
    <figure className="grid min-w-0 break-inside-avoid grid-cols-1 gap-2">
      <figcaption className="font-medium">{block.title}</figcaption>
      <p className="max-w-prose print:max-w-none">{block.sentence}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {block.series.map((name, at) => (
          <li key={name} className="flex items-center gap-1.5">
            <svg aria-hidden viewBox="0 0 18 8" className="h-2 w-4.5">
              <rect x={1} y={1} width={16} height={6} {...looks[barLooks[at] ?? 'full']} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <Drawing
        drawing={drawBars(block, locale, { width: 760, gutter: 260 })}
        locale={locale}
        className="max-sm:hidden print:block!"
      />
      <Drawing
        drawing={drawBars(block, locale, { width: 340, gutter: 120 })}
        locale={locale}
        most={20}
        className="sm:hidden print:hidden"
      />
    </figure>
  )
}

type Props = { drawing: BarsDrawing; locale: Locale; most?: number; className: string }

function Drawing({ drawing: { width, height, names, lines }, locale, most = 44, className }: Props) {
  const isRightToLeft = directionOf(locale) === 'rtl'
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      direction={directionOf(locale)}
      className={`${className} h-auto w-full max-w-3xl`}
    >
      {lines.map(({ name, middle, bars, said }) => (
        <g key={name.text}>
          <text
            x={isRightToLeft ? names.to : names.from}
            y={middle + 3}
            fontSize={11}
            fill="var(--ink)"
            direction={directionOf(locale)}
            lang={name.lang}
          >
            {name.text.length > most ? `${name.text.slice(0, most - 1)}…` : name.text}
          </text>
          {bars.map((bar, at) =>
            bar.width > 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn whole each time, in this order
              <rect key={at} {...bar} {...looks[barLooks[at] ?? 'full']} />
            ) : null,
          )}
          <text x={said.x} y={middle + 3} fontSize={10} textAnchor="middle" fill="var(--ink-muted)">
            {said.text}
          </text>
        </g>
      ))}
    </svg>
  )
}

const looks = {
  outline: { fill: 'var(--surface)', stroke: 'var(--accent)', strokeWidth: 0.8 },
  pale: { fill: 'var(--accent)', fillOpacity: 0.35, stroke: 'var(--accent)', strokeWidth: 0.8 },
  full: { fill: 'var(--accent)', stroke: 'var(--accent)', strokeWidth: 0.8 },
}
