import { ordered } from '@/components/chart/axis'
import chart from '@/components/chart/chart.module.css'
import { Legend } from '@/components/chart/legend'
import { markPaint } from '@/components/chart/mark-paint'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type CurveDrawing, drawCurve } from '@/lib/meeting-pack/chart-drawing'
import type { Block } from '@/lib/meeting-pack/sheet-blocks'

type Props = { block: Extract<Block, { kind: 'chart' }>; locale: Locale }

/* Drawn on the server, the same as in the files; its sentence and its figures stand around it. */
export function PackChart({ block: { title, sentence, curve }, locale }: Props) {
  const words = messagesOf(locale).charts
  const drawing = drawCurve(curve, locale, wide)
  const series = [
    { name: words.curve.actual, mark: 'ground' as const },
    ...(drawing.planned ? [{ name: words.curve.planned, mark: 'dashed' as const }] : []),
  ]
  return (
    <figure className={`${chart.chart} grid min-w-0 break-inside-avoid grid-cols-1 gap-2`}>
      <figcaption className="font-medium">{title}</figcaption>
      <p className="max-w-prose print:max-w-none">{sentence}</p>
      <Legend series={series} />
      <Drawing drawing={drawing} locale={locale} className="max-sm:hidden print:block!" />
      <Drawing
        drawing={drawCurve(curve, locale, narrow)}
        locale={locale}
        className="sm:hidden print:hidden"
      />
    </figure>
  )
}

const wide = { width: 760, height: 210 }
const narrow = { width: 340, height: 190 }

function Drawing({
  drawing,
  locale,
  className,
}: {
  drawing: CurveDrawing
  locale: Locale
  className: string
}) {
  const { width, height, plot, now } = drawing
  const isRightToLeft = directionOf(locale) === 'rtl'
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className={`${className} h-auto w-full max-w-3xl`}>
      <g stroke="var(--line)">
        {drawing.scale.map(({ y }) => (
          <path key={y} d={`M${plot.from} ${y}H${plot.to}`} />
        ))}
      </g>
      <path d={drawing.ground} fill="var(--mark-ground-soft)" />
      <path d={drawing.actual} {...markPaint('ground', '')} fill="none" />
      {drawing.planned && <path d={drawing.planned} {...markPaint('dashed', '')} />}
      <path d={`M${now.x} ${plot.top}V${plot.bottom}`} stroke="var(--ink)" strokeDasharray="2 3" />
      <g fill="var(--ink-muted)" fontSize={11} textAnchor="middle" direction="ltr">
        <text x={now.x} y={11} fill="var(--ink)">
          {ordered(messagesOf(locale).charts.today, isRightToLeft)}
        </text>
        {[...drawing.scale.map((one) => ({ ...one, y: one.y + 4 })), ...drawing.time].map(
          ({ x, y, label }) => (
            <text key={`${x} ${label}`} x={x} y={y}>
              {ordered(label, isRightToLeft)}
            </text>
          ),
        )}
      </g>
    </svg>
  )
}
