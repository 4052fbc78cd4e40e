import 'server-only'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { PackDocument, PackProject } from './document'
import { levelOf, moneyLines, standingOf } from './rules'
import type { Cell, Section } from './sheet-blocks'
import { cellIn, markOf } from './sheet-cells'

/** A line for each project that the committee oversees and the reader sees. */
export const overviewSection = ({ projects }: PackDocument, locale: Locale): Section => {
  const { overview: words } = messagesOf(locale).meetingPack
  const seesMoney = projects.some(({ money }) => money !== null)
  if (projects.length === 0)
    return {
      key: 'overview',
      title: { text: words.title },
      blocks: [{ kind: 'line', cell: { text: words.none, look: 'quiet' } }],
    }
  return {
    key: 'overview',
    title: { text: words.title },
    blocks: [
      {
        kind: 'table',
        caption: words.title,
        columns: [
          { label: words.project, share: 34 },
          { label: words.health, share: 17 },
          { label: words.progress, share: 17 },
          { label: words.late, share: 13, isFigure: true },
          { label: words.next, share: 26 },
          ...(seesMoney ? [{ label: words.execution, share: 17 }] : []),
        ],
        rows: projects.map((project) => [
          nameOf(project, locale),
          healthCell(project, locale),
          progressOf(project, locale),
          lateOf(project),
          nextOf(project, locale),
          ...(seesMoney ? [executionOf(project, locale)] : []),
        ]),
      },
    ],
  }
}

const nameOf = ({ id, code, title, status }: PackProject, locale: Locale): Cell => ({
  ...(cellIn(title, locale) ?? { text: code ?? '' }),
  href: `/${locale}/projects/${id}`,
  under: [{ text: messagesOf(locale).projects.status[status] }],
})

export const healthCell = (project: PackProject, locale: Locale): Cell => {
  const { health: words } = messagesOf(locale).meetingPack
  const level = levelOf(project)
  return { text: words[level ?? 'none'], mark: markOf(level) }
}

export const progressOf = ({ progress, reachedCount, milestoneCount }: PackProject, locale: Locale): Cell => {
  const { overview: words, money } = messagesOf(locale).meetingPack
  if (progress === null) return { text: money.unknown, look: 'quiet' }
  const reached = words.reachedOf.replace('{reached}', String(reachedCount))
  return {
    text: formatPercent(progress, locale),
    under: [{ text: reached.replace('{total}', String(milestoneCount)) }],
  }
}

const lateOf = ({ milestones }: PackProject): Cell => {
  const { total } = standingOf(milestones, 'late')
  return { text: String(total), look: 'figure', ...(total > 0 && { mark: 'danger' }) }
}

const nextOf = ({ milestones }: PackProject, locale: Locale): Cell => {
  const [next] = standingOf(milestones, 'next').listed
  const title = next && cellIn(next.title, locale)
  if (!next?.due || !title) return { text: '–', look: 'quiet' }
  return { ...title, under: [{ text: formatPartialDate(next.due, locale) }] }
}

/** Spent of committed, each currency apart. */
const executionOf = ({ money }: PackProject, locale: Locale): Cell => {
  const [first, ...others] = (money ? moneyLines(money) : []).flatMap(({ currency, position }) =>
    position.rate === null ? [] : [{ text: `${formatPercent(position.rate, locale)} ${currency}` }],
  )
  return first ? { ...first, under: others } : { text: '–', look: 'quiet' }
}
