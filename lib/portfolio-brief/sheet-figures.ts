import 'server-only'
import { byPartnership } from '@/lib/dashboard/partnership-lines'
import type { OverviewRow } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Cell, Column, Section, TableBlock } from '@/lib/meeting-pack/sheet-blocks'
import { markOf } from '@/lib/meeting-pack/sheet-cells'
import { healthLevels } from '@/lib/project-health/rules'
import { clippedIn } from './clipped'
import type { BriefDocument } from './document'

export const figuresSection = (document: BriefDocument, locale: Locale): Section => ({
  key: 'figures',
  title: { text: messagesOf(locale).portfolioBrief.figures.title },
  blocks: [keyFigures(document, locale), partnerships(document.overview, locale)],
})

const keyFigures = ({ overview, health, late, soon }: BriefDocument, locale: Locale): TableBlock => {
  const { portfolioBrief, projectHealth } = messagesOf(locale)
  const words = portfolioBrief.figures
  const cells: [label: string, cell: Cell][] = [
    [words.underWay, counted(total(overview, 'underWay'))],
    ...healthLevels.map((level): [string, Cell] => [
      projectHealth.level[level],
      { text: String(health.counts[level] ?? 0), mark: markOf(level) },
    ]),
    [words.lateMilestones, counted(late.milestones)],
    [words.overdueDecisions, counted(late.decisions)],
    [words.milestonesAhead, counted(soon.milestones)],
    [words.decisionsAhead, counted(soon.decisions)],
  ]
  return {
    kind: 'table',
    caption: words.title,
    columns: cells.map(([label]) => ({ label, share: 1 })),
    rows: [cells.map(([, cell]) => cell)],
  }
}

const counted = (count: number): Cell => ({ text: String(count), look: 'strong' })

const listed = 6
const states = ['implementation', 'finalisation'] as const

/** Those with the most projects under way first; the others in one line. */
const partnerships = (overview: readonly OverviewRow[], locale: Locale): TableBlock => {
  const { portfolioBrief, projects } = messagesOf(locale)
  const words = portfolioBrief.figures
  const lines = byPartnership(overview, false)
  const told = lines.filter(({ total: underWay }) => underWay > 0).slice(0, listed)
  const rest = lines.slice(told.length)
  const rowsOf = (ids: readonly number[]) =>
    overview.filter(({ partnershipId }) => ids.includes(partnershipId))
  const line = (name: Cell, rows: readonly OverviewRow[]): Cell[] => [
    name,
    ...states.map((state) =>
      figure(
        total(
          rows.filter(({ status }) => status === state),
          'underWay',
        ),
      ),
    ),
    figure(total(rows, 'underWay')),
    figure(total(rows, 'projects')),
  ]
  const columns: Column[] = [
    { label: words.partnership, share: 44 },
    ...[...states.map((state) => projects.status[state]), words.inAll, words.known].map((label) => ({
      label,
      share: 14,
      isFigure: true,
    })),
  ]
  return {
    kind: 'table',
    caption: words.table,
    columns,
    rows: [
      ...told.map(({ id, name }) =>
        line(
          { ...clippedIn(name, 60, locale), href: `/${locale}/projects?partnership=${id}&underway=1` },
          rowsOf([id]),
        ),
      ),
      ...(rest.length > 0
        ? [
            line(
              { text: translator(locale, 'dashboard.projects')('others', { count: rest.length }) },
              rowsOf(rest.map(({ id }) => id)),
            ),
          ]
        : []),
      line({ text: words.total, look: 'strong' }, overview),
    ],
  }
}

const figure = (count: number): Cell => ({ text: String(count), look: 'figure' })

const total = (rows: readonly OverviewRow[], of: 'underWay' | 'projects') =>
  rows.reduce((sum, row) => sum + row[of], 0)
