'use client'
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { axisOf, ordered, spanOf } from './axis'
import styles from './chart.module.css'
import { markPaint } from './mark-paint'
import { tipOf } from './tip'
import type { LineData, Point } from './types'

type Props = LineData & { height: number }

/* Straight from point to point. Time runs as the reader reads. */
export function Lines({ series, points, scale, time, from, to, now, isRightToLeft, height }: Props) {
  const line = { stroke: 'var(--line)' }
  return (
    <ResponsiveContainer width="100%" height={height}>
      <AreaChart
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
          interval="equidistantPreserveStart"
          minTickGap={16}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          {...axisOf(scale, isRightToLeft)}
          domain={spanOf(scale)}
          orientation={isRightToLeft ? 'right' : 'left'}
          width="auto"
          axisLine={false}
        />
        <Tooltip cursor={{ stroke: 'var(--line-strong)' }} {...tipOf({ series, isRightToLeft })} />
        {series.map(({ name, mark }, at) => (
          <Area
            key={name}
            dataKey={(point: Point) => point.places[at]}
            name={name}
            type="linear"
            {...markPaint(mark, '')}
            fillOpacity={0.6}
            isAnimationActive={false}
            activeDot={{ r: 3, fill: 'var(--ink)', stroke: 'none' }}
          />
        ))}
        <ReferenceLine
          x={now.at}
          stroke="var(--ink)"
          strokeDasharray="2 3"
          label={{
            value: ordered(now.label, isRightToLeft),
            position: 'top',
            className: styles.strong,
          }}
        />
      </AreaChart>
    </ResponsiveContainer>
  )
}

/* Half of the word for today, where the curve ends today. */
const room = 36
const margin = { top: 24, right: 4, bottom: 4, left: 4 }
