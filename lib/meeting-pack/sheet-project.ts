import 'server-only'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { PackDocument, PackProject } from './document'
import type { Block, Cell, Section } from './sheet-blocks'
import { cellIn, markOf } from './sheet-cells'
import { milestoneBlocks } from './sheet-milestones'
import { moneyBlocks } from './sheet-money'
import { healthCell, progressOf } from './sheet-overview'

/** The state of one project: how it is and why, what was reached, what is late, what comes, and its money. */
export const projectSection = (document: PackDocument, project: PackProject, locale: Locale): Section => {
  const words = messagesOf(locale)
  const { overview, health } = words.meetingPack
  const progress = progressOf(project, locale)
  return {
    key: `project-${project.id}`,
    title: {
      ...(cellIn(project.title, locale) ?? { text: project.code ?? '' }),
      href: `/${locale}/projects/${project.id}`,
    },
    tag: healthCell(project, locale),
    startsPage: true,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: words.decisions.register.column.status,
            cell: { text: words.projects.status[project.status] },
          },
          {
            label: overview.progress,
            cell: { text: [progress.text, ...(progress.under ?? []).map(({ text }) => text)].join(' – ') },
          },
          {
            label: overview.health,
            cell: project.health.declared
              ? {
                  text: health.declared,
                  ...(project.health.declaredReason && { under: [{ text: project.health.declaredReason }] }),
                }
              : { text: health.measured },
          },
        ],
      },
      ...(project.health.isFollowed ? [healthTable(project, locale)] : []),
      ...milestoneBlocks(document, project, locale),
      ...(project.money ? moneyBlocks(project.money, document.asAt, locale) : []),
    ],
  }
}

const healthTable = ({ health, money }: PackProject, locale: Locale): Block => {
  const { health: words } = messagesOf(locale).meetingPack
  const say = translator(locale, 'meetingPack.health')
  const days = (key: 'late' | 'overdue' | 'silent', count: number | null) =>
    count === null ? words.unknown : say(key, { days: count })
  const row = (name: string, measured: string, level: HealthLevel | null): Cell[] => [
    { text: name },
    { text: measured, ...(level === null && { look: 'quiet' as const }) },
    { text: words[level ?? 'none'], mark: markOf(level) },
  ]
  const behind =
    money?.behindPercent == null
      ? words.unknown
      : say('behind', { percent: formatPercent(money.behindPercent, locale) })
  return {
    kind: 'table',
    caption: messagesOf(locale).meetingPack.overview.health,
    columns: [
      { label: words.criterion, share: 24 },
      { label: words.measure, share: 50 },
      { label: words.level, share: 26 },
    ],
    rows: [
      row(words.schedule, days('late', health.lateDays), health.schedule),
      ...(money ? [row(words.money, behind, money.level)] : []),
      row(words.decisions, days('overdue', health.overdueDays), health.decisions),
      row(words.freshness, days('silent', health.silentDays), health.freshness),
    ],
  }
}
