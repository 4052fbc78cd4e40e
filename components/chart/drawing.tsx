'use client'
import { lazy, type ReactNode, Suspense } from 'react'
import { useReady } from '@/components/form/use-ready'
import { Skeleton } from '@/components/ui/skeleton'
import styles from './chart.module.css'
import type { BarData, LineData, TrendData } from './types'

/* What draws is fetched once the page stands, into a place that is already as high: pages without charts carry nothing. */
export function LineChart(data: LineData) {
  return (
    <Place height={lineHeight}>
      <Lines {...data} height={lineHeight} />
    </Place>
  )
}

export function TrendChart(data: TrendData) {
  return (
    <Place height={trendHeight}>
      <Trends {...data} height={trendHeight} />
    </Place>
  )
}

export function RowChart(data: BarData) {
  const height = data.groups.length * (40 + data.series.length * 15)
  return (
    <Place height={height}>
      <Rows {...data} height={height} />
    </Place>
  )
}

export function ColumnChart(data: BarData) {
  return (
    <Place height={columnHeight}>
      <Columns {...data} height={columnHeight} />
    </Place>
  )
}

/* Left to right inside: the drawings turn themselves round for a reader of Arabic. */
function Place({ height, children }: { height: number; children: ReactNode }) {
  const skeleton = <Skeleton className="h-full w-full" />
  return (
    <div aria-hidden dir="ltr" className={styles.drawing} style={{ height }}>
      {useReady() ? <Suspense fallback={skeleton}>{children}</Suspense> : skeleton}
    </div>
  )
}

const lineHeight = 280
const columnHeight = 240
const trendHeight = 340
const Lines = lazy(() => import('./lines').then((part) => ({ default: part.Lines })))
const Rows = lazy(() => import('./rows').then((part) => ({ default: part.Rows })))
const Columns = lazy(() => import('./columns').then((part) => ({ default: part.Columns })))
const Trends = lazy(() => import('./trends').then((part) => ({ default: part.Trends })))
