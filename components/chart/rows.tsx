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
              x={placeOf(x) + (isRightToLeft ? -14 : 14)}
              y={placeOf(y) - band / 2 + 15}
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
            minPointSize={1}
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

type Place = number | string | undefined
type Box = Record<'x' | 'y' | 'width' | 'thickness', Place>

/* Where the figure of a bar stands: behind its end. A reversed axis gives bars a negative width. */
const endOf = (box: Box, isRightToLeft: boolean) => {
  const [x, y] = [placeOf(box.x), placeOf(box.y)]
  const far = x + placeOf(box.width)
  return {
    x: isRightToLeft ? Math.min(x, far) - 6 : Math.max(x, far) + 6,
    y: y + placeOf(box.thickness) / 2 + 4,
    textAnchor: isRightToLeft ? ('end' as const) : ('start' as const),
  }
}

const placeOf = (side: Place) => Number(side ?? 0) // not money: a place on the screen
