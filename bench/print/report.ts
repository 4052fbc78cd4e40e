import { cpuOf, type Figures } from '../measure/figures'
import type { Memory } from '../measure/throughput'
import { type Goal, goalsOf, type Measured } from './goals'
import { printTable, written } from './table'

/** Everything measured, in four tables; answers the goals. */
export const printReport = (measured: Measured): Goal[] => {
  const goals = goalsOf(measured)
  printTimes(measured.once)
  printWeights(measured)
  if (measured.tenTimes) printGrowth(measured.once, measured.tenTimes)
  printStatements(measured.once, measured.tenTimes)
  if (measured.memory) printMemory(measured.memory)
  printGoals(goals)
  return goals
}

const printTimes = (figures: readonly Figures[]) => {
  const empty = figures.find(({ key }) => key === 'empty')
  const headings = [
    '',
    'p50 ms',
    'p95 ms',
    '/s × 10',
    'CPU web',
    'CPU base',
    '× empty',
    'SQL p50',
    'SQL CPU',
    '× SQL',
    'statements',
    'waits',
  ]
  const rows = figures.map((page) => {
    const hasSql = page.statements > 0
    const sql = hasSql
      ? [page.sqlP50, page.sqlCpu, page.p50 / page.sqlP50, String(page.statements), String(page.waits)]
      : ['', '', '', '', '']
    const timesEmpty = empty && page !== empty ? cpuOf(page) / cpuOf(empty) : undefined
    return [page.name, page.p50, page.p95, page.perSecond, page.webCpu, page.databaseCpu, timesEmpty, ...sql]
  })
  printTable(
    'Time and CPU of a request, ms; SQL is the page’s own alone, through postgres.js',
    headings,
    rows,
  )
}

const printWeights = ({ once, bareScriptBytes }: Measured) => {
  const headings = ['', 'HTML KB', 'gzipped', 'JS gzipped KB', 'beyond the framework', 'requests']
  const rows = once.flatMap(({ name, weight }) =>
    weight
      ? [
          [
            name,
            weight.html / 1024,
            weight.htmlGzipped / 1024,
            weight.scriptBytes / 1024,
            (weight.scriptBytes - bareScriptBytes) / 1024,
            String(weight.requests),
          ],
        ]
      : [],
  )
  printTable(
    `First load; the framework alone loads ${written(bareScriptBytes / 1024)} KB of JavaScript`,
    headings,
    rows,
  )
}

const printGrowth = (once: readonly Figures[], tenTimes: readonly Figures[]) => {
  const headings = ['', 'p50 ms', 'ten times', '×', 'CPU ms', 'ten times', '×', 'SQL p50', 'ten times', '×']
  const rows = tenTimes.flatMap((after) => {
    const before = once.find(({ key }) => key === after.key)
    if (!before) return []
    const pairs = [
      [before.p50, after.p50],
      [cpuOf(before), cpuOf(after)],
      [before.sqlP50, after.sqlP50],
    ] as const
    return [[after.name, ...pairs.flatMap(([from, to]) => [from, to, to / from])]]
  })
  printTable('With ten times the data', headings, rows)
}

const printStatements = (once: readonly Figures[], tenTimes: readonly Figures[] = []) => {
  const after = (key: string, at: number) =>
    tenTimes.find((page) => page.key === key)?.times[at]?.milliseconds
  const rows = once.flatMap(({ key, name, times }) =>
    times.flatMap(({ statement, milliseconds }, at) => {
      const later = after(key, at)
      return milliseconds > 0.5 || (later ?? 0) > 0.7
        ? [[name, statement.slice(0, 90), milliseconds, later, later && later / milliseconds]]
        : []
    }),
  )
  printTable('Statements that take longest by themselves', ['', 'statement', 'ms', 'ten times', '×'], rows)
}

const printMemory = ({ requests, before, after, most }: Memory) =>
  console.log(
    `\nWeb process: ${written(before)} MB before ${requests} list requests, ${written(after)} after, ${written(most)} at most`,
  )

const printGoals = (goals: readonly Goal[]) => {
  const rows = goals.map(({ name, measured, unit, wanted, isReached }) => {
    const distance = unit === '/s' ? wanted / measured : measured / wanted
    return [
      name,
      `${written(measured)} ${unit}`,
      `${wanted} ${unit}`,
      isReached ? 'reached' : `missed by ${Math.round((distance - 1) * 100)} %`,
    ]
  })
  printTable('Goals', ['', 'measured', 'goal', ''], rows)
}
