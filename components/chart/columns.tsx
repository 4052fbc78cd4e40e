'use client'
import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisOf, ordered, spanOf } from './axis'
import styles from './chart.module.css'
import { Hatching, markPaint } from './mark-paint'
import { tipOf } from './tip'
import type { BarData, Group } from './types'

type Props = BarData & { height: number }

/* Bars that stand, from group to group as the reader reads; beneath each its name and what is to be noted. */
export function Columns({ series, groups, scale, isRightToLeft, height }: Props) {
  const hatching = useId()
  const places = series.map((one, at) => ({ ...one, at }))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={groups}
        margin={{ top: 12, right: 8, bottom: 4, left: 8 }}
        barGap={3}
        maxBarSize={36}
        accessibilityLayer={false}
      >
        <Hatching id={hatching} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey={(group: Group) => groups.indexOf(group)}
          reversed={isRightToLeft}
          height={44}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tick={({ x, y, width, payload }) =>
            hasRoom(payload.value, groups.length, width) ? (
              <text x={x} y={y} textAnchor="middle">
                <tspan className={styles.strong} x={x} dy={12}>
                  {ordered(groups[payload.value]?.title ?? '', isRightToLeft)}
                </tspan>
                <tspan x={x} dy={16}>
                  {ordered(groups[payload.value]?.note ?? '', isRightToLeft)}
                </tspan>
              </text>
            ) : (
              <g />
            )
          }
        />
        <YAxis
          {...axisOf(scale, isRightToLeft)}
          domain={spanOf(scale)}
          orientation={isRightToLeft ? 'right' : 'left'}
          width="auto"
          axisLine={false}
        />
        <Tooltip cursor={{ fill: 'var(--sunken)', opacity: 0.6 }} {...tipOf({ series, isRightToLeft })} />
        {(isRightToLeft ? places.toReversed() : places).map(({ name, mark, at }) => (
          <Bar
            key={name}
            name={name}
            dataKey={(group: Group) => group.places[at]}
            {...markPaint(mark, hatching)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

/* Where the names would run into one another some are left out, never the last. */
const hasRoom = (at: number, count: number, width: number | string | undefined) => {
  const apart = typeof width === 'number' ? Math.ceil((count * 46) / width) : 1 // not money: pixels
  return (count - 1 - at) % apart === 0
}
