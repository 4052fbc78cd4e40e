import { cpuOf, type Figures } from '../measure/figures'
import type { FirstContent } from '../measure/first-content'
import type { Memory } from '../measure/throughput'
import type { Subject } from '../subjects'

export type Goal = {
  name: string
  measured: number
  unit: string
  wanted: number
  isReached: boolean
}

export type Measured = {
  once: Figures[]
  tenTimes?: Figures[]
  memory?: Memory
  firstContent: FirstContent[]
  bareScriptBytes: number
}

/** The goals of issue 2, each beside what was measured; what was not measured has none. */
export const goalsOf = ({ once, tenTimes, memory, firstContent, bareScriptBytes }: Measured): Goal[] => {
  const goals: Goal[] = []
  const at = (key: Subject['key'], from = once) => from.find((figures) => figures.key === key)
  const most = (name: string, measured: number | undefined, wanted: number, unit: string) => {
    if (measured === undefined || Number.isNaN(measured)) return
    goals.push({ name, measured, unit, wanted, isReached: measured <= wanted })
  }
  const empty = at('empty')
  for (const [key, factor] of [
    ['list', 8],
    ['register', 8],
    ['project', 10],
    ['projectDashboard', 10],
    ['money', 10],
    ['finance', 10],
    ['dashboard', 10],
    ['timeline', 10],
    ['marks', 8],
    ['submission', 8],
  ] as const) {
    const page = at(key)
    if (page) most(`${page.name}: whole answer, in times its SQL`, page.p50 / page.sqlP50, factor, '×')
  }
  const rate = at('list')?.perSecond
  if (rate)
    goals.push({
      name: 'List: requests/s with 10 connections',
      measured: rate,
      unit: '/s',
      wanted: 60,
      isReached: rate >= 60,
    })
  for (const key of [
    'list',
    'register',
    'project',
    'projectDashboard',
    'money',
    'finance',
    'dashboard',
  ] as const) {
    const page = at(key)
    if (page && empty)
      most(`${page.name}: CPU, in times the empty page's`, cpuOf(page) / cpuOf(empty), 2.5, '×')
  }
  for (const page of once) if (page.statements > 0) most(`${page.name}: SQL`, page.sqlP50, 5, 'ms')
  for (const page of tenTimes ?? []) {
    const before = at(page.key)
    // A picture of everything grows with it; nowhere else is something computed that is not shown.
    const wanted = page.key === 'timeline' ? 13 : 1.3
    if (before) most(`${page.name}: CPU with ten times the data`, cpuOf(page) / cpuOf(before), wanted, '×')
  }
  for (const [key, kilobytes] of [
    ['list', 40],
    ['register', 40],
    ['project', 70],
    ['projectDashboard', 70],
    ['money', 70],
    ['finance', 70],
    ['dashboard', 70],
    ['timeline', 70],
  ] as const) {
    const bytes = at(key)?.weight?.scriptBytes
    if (bytes)
      most(
        `${at(key)?.name}: JavaScript beyond the framework's`,
        (bytes - bareScriptBytes) / 1024,
        kilobytes,
        'KB',
      )
  }
  for (const { name, first } of firstContent)
    most(`${name}: first content on a slow laptop`, first, 1000, 'ms')
  if (memory) most(`Web process after ${memory.requests} list requests`, memory.after, 350, 'MB')
  return goals
}
