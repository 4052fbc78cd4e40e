'use client'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { apart } from './apart'
import { axisOf } from './axis'
import { tipOf } from './tip'
import { TrendNumber } from './trend-key'
import { trendLook } from './trend-look'
import type { TrendData } from './types'

type Props = TrendData & { height: number }

/* Time runs as the reader reads, later dates are higher; where a line meets the diagonal its day has come. */
export function Trends({ names, points, scale, time, from, to, low, high, isRightToLeft, height }: Props) {
  const line = { stroke: 'var(--line)' }
  const series = names.map((name) => ({ name, mark: 'dashed' as const }))
  const lastOf = (at: number) => points.findLastIndex(({ stops }) => typeof stops[at]?.place === 'number')
  const plot = height - margin.top - margin.bottom - axisHeight
  const heights = names.map((_, at) => {
    const place = points[lastOf(at)]?.stops[at]?.place ?? low
    return { end: lastOf(at), y: plot * (1 - (place - low) / Math.max(1, high - low)) }
  })
  const shifts = apart(heights, plot)
  const [start, end] = [Math.max(from, low), Math.min(to, high)]
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={points}
        margin={isRightToLeft ? { ...margin, left: room } : { ...margin, right: room }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} {...line} />
        <XAxis
          {...axisOf(time, isRightToLeft)}
          dataKey="at"
          domain={[from, to]}
          reversed={isRightToLeft}
          height={axisHeight}
          interval="equidistantPreserveStart"
          minTickGap={16}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          {...axisOf(scale, isRightToLeft)}
          domain={[low, high]}
          orientation={isRightToLeft ? 'right' : 'left'}
          width="auto"
          axisLine={false}
        />
        <Tooltip cursor={{ stroke: 'var(--line-strong)' }} {...tipOf({ series, isRightToLeft })} />
        {start < end && (
          <ReferenceLine
            segment={[
              { x: start, y: start },
              { x: end, y: end },
            ]}
            stroke="var(--ink-faint)"
            strokeDasharray="2 3"
          />
        )}
        {names.map((name, at) => (
          <Line
            key={name}
            name={name}
            dataKey={(point: TrendData['points'][number]) => point.stops[at]?.place}
            type="linear"
            {...trendLook(at)}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, index }) =>
              points[index]?.stops[at]?.hasMoved && typeof cy === 'number' ? (
                <circle
                  key={key}
                  cx={cx}
                  cy={cy}
                  r={3.5}
                  fill={trendLook(at).stroke}
                  stroke="var(--surface)"
                />
              ) : (
                <g key={key} />
              )
            }
            label={({ x, y, index }) =>
              index === lastOf(at) ? (
                <TrendNumber
                  at={at}
                  x={Number(x) + (isRightToLeft ? -gap : gap)} // not money: pixels
                  y={Number(y) + (shifts[at] ?? 0)} // not money: pixels
                />
              ) : (
                <g />
              )
            }
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

const axisHeight = 30
const gap = 12
const room = 26
const margin = { top: 12, right: 4, bottom: 4, left: 4 }
