'use client'
import { useId } from 'react'
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisOf, ordered, spanOf } from './axis'
import styles from './chart.module.css'
import { Hatching, markPaint } from './mark-paint'
import { tipOf } from './tip'
import type { BarData, Group } from './types'

type Props = BarData & { height: number }

/* Bars that lie, each group under its own name, so that a long name has the whole width. */
export function Rows({ series, groups, scale, isRightToLeft, height }: Props) {
  const hatching = useId()
  const band = height / Math.max(1, groups.length)
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={groups}
        layout="vertical"
        margin={{ top: 0, bottom: 0, left: isRightToLeft ? 72 : 2, right: isRightToLeft ? 2 : 72 }}
        barGap={3}
        barSize={12}
        accessibilityLayer={false}
      >
        <Hatching id={hatching} />
        <XAxis {...axisOf(scale, isRightToLeft)} domain={spanOf(scale)} reversed={isRightToLeft} hide />
        <YAxis
          type="category"
          dataKey={(group: Group) => groups.indexOf(group)}
          orientation={isRightToLeft ? 'right' : 'left'}
          width={1}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          interval={0}
          tick={({ x, y, payload }) => (
            <text
              className={styles.strong}
              x={Number(x) + (isRightToLeft ? -8 : 8)} // not money: a place on the screen
              y={Number(y) - band / 2 + 15} // not money: a place on the screen
              textAnchor={isRightToLeft ? 'end' : 'start'}
            >
              {ordered(groups[payload.value]?.title ?? '', isRightToLeft)}
            </text>
          )}
        />
        <Tooltip cursor={{ fill: 'var(--sunken)', opacity: 0.6 }} {...tipOf({ series, isRightToLeft })} />
        {series.map(({ name, mark }, at) => (
          <Bar
            key={name}
            name={name}
            dataKey={(group: Group) => group.places[at]}
            {...markPaint(mark, hatching)}
            isAnimationActive={false}
          >
            <LabelList
              content={({ x, y, width, height: thickness, index }) => (
                <text {...endOf({ x, y, width, thickness }, isRightToLeft)}>
                  {ordered(groups[index ?? 0]?.labels?.[at] ?? '', isRightToLeft)}
                </text>
              )}
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

type Box = Record<'x' | 'y' | 'width' | 'thickness', unknown>

/* Where the figure of a bar stands: behind its end. A reversed axis gives bars a negative width. */
const endOf = (box: Box, isRightToLeft: boolean) => {
  const [x, y, width, thickness] = [box.x, box.y, box.width, box.thickness].map((side) => Number(side)) as [
    number,
    number,
    number,
    number,
  ] // not money: places on the screen
  return {
    x: isRightToLeft ? Math.min(x, x + width) - 6 : Math.max(x, x + width) + 6,
    y: y + thickness / 2 + 4,
    textAnchor: isRightToLeft ? ('end' as const) : ('start' as const),
  }
}
