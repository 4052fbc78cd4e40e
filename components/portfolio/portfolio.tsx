import { ChartGantt, FolderSearch } from 'lucide-react'
import type { Heading } from '@/components/table/heading-cell'
import { ListPager } from '@/components/table/list-pager'
import { optionsOf, yearOptions } from '@/components/table/options-of'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { ToneSprite } from '@/components/ui/tone-sprite'
import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import {
  type ColumnKey,
  columnKeys,
  healthAsked,
  isFiltered,
  type PortfolioView,
  queryOf,
  type SortKey,
  sortParameter,
} from '@/lib/portfolio/filters'
import type { listPortfolio } from '@/lib/portfolio/queries'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'
import { cellsOf } from './cells-of'
import { FilterBar } from './filter-bar'
import { PortfolioTable } from './portfolio-table'

type PortfolioProps = {
  viewer: Viewer
  locale: Locale
  view: PortfolioView
  found: Awaited<ReturnType<typeof listPortfolio>>
}

export function Portfolio({ viewer, locale, view, found }: PortfolioProps) {
  const t = translator(locale, 'portfolio')
  const { portfolio: words, portfolioTimeline, projectHealth, projects } = messagesOf(locale)
  const path = `/${locale}/projects`
  const total = found.count[0]?.total ?? 0
  const cellWords = {
    ...words,
    status: projects.status,
    health: projectHealth.level,
    reachedOf: (reached: number, total: number) => t('reachedOf', { reached, total }),
  }
  const names = {
    partnership: nameIn(found.partnerships, locale),
    programme: nameIn(found.programmes, locale),
  }
  const rows = found.rows.map((row) => cellsOf(row, locale, cellWords, names))
  const listWords = {
    unknown: words.unknown,
    none: words.none,
    sortedUp: words.sortedUp,
    sortedDown: words.sortedDown,
  }
  const options = {
    partnership: optionsOf(found.partnerships, locale),
    programme: optionsOf(found.programmes, locale),
    party: optionsOf(found.organisations, locale),
    funder: optionsOf(found.organisations, locale),
    strategy: optionsOf(found.strategies, locale),
    year: yearOptions(found.years[0], view),
    kind: cooperationKinds.map((kind) => ({ value: kind, label: projects.kind[kind] })),
    status: projectStatuses.map((status) => ({ value: status, label: projects.status[status] })),
    health: healthAsked.map((level) => ({ value: level, label: projectHealth.level[level] })),
    sort: sortOptions(words.column),
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="text-xl font-semibold">{words.title}</h1>
          <p className="text-ink-muted">{t('count', { count: total })}</p>
          {view.columns.includes('health') && (
            <Link className="link text-sm" href={`/${locale}/health-rules`} prefetch={false}>
              {projectHealth.rules.title}
            </Link>
          )}
        </div>
        <ButtonLink href={`/${locale}/timeline`} icon={<ChartGantt aria-hidden />}>
          {portfolioTimeline.link}
        </ButtonLink>
        {view.underWay && !view.underWay.isToday && (
          <p className="w-full text-ink-muted">
            {t('underWayOn', { date: formatPartialDate(view.underWay.day, locale) })}
          </p>
        )}
      </div>
      <Card flush>
        <FilterBar
          view={view}
          options={options}
          words={words}
          path={path}
          withArchived={may(viewer.role, 'seeEverything')}
        />
        {rows.length > 0 ? (
          <div className="relative overflow-x-auto">
            <ToneSprite />
            <PortfolioTable
              rows={rows}
              headings={headingsOf(view, words.column, path)}
              visible={view.columns}
              words={listWords}
            />
          </div>
        ) : (
          <EmptyState
            icon={<FolderSearch aria-hidden />}
            title={isFiltered(view) ? words.emptyTitle : words.nothingTitle}
            description={isFiltered(view) ? words.emptyText : words.nothingText}
          />
        )}
      </Card>
      <div className="mt-4 empty:hidden">
        <ListPager
          {...{ locale, total }}
          size={view.size}
          page={view.page}
          addressOf={(page) => path + queryOf(view, { page })}
        />
      </div>
    </>
  )
}

const nameIn = (choices: readonly Choice[], locale: Locale) => {
  const names = new Map(choices.map(({ id, name }) => [id, localize(name, locale)?.text ?? '']))
  return (id: number) => names.get(id) ?? ''
}

const sortOfColumn: Partial<Record<'title' | ColumnKey, SortKey>> = {
  title: 'title',
  period: 'start',
  status: 'status',
  health: 'health',
  progress: 'progress',
  next: 'next',
  activity: 'activity',
}

const sortOptions = (words: Record<string, string>) =>
  Object.entries(sortOfColumn).flatMap(([column, sort]) =>
    [false, true].map((descending) => ({
      value: sortParameter({ sort, descending }),
      label: `${words[column]} ${descending ? '↓' : '↑'}`,
    })),
  )

const headingsOf = (
  view: PortfolioView,
  words: Record<'title' | (typeof columnKeys)[number], string>,
  path: string,
) =>
  Object.fromEntries(
    (['title', ...columnKeys] as const).map((column): [string, Heading] => {
      const key = sortOfColumn[column]
      if (!key) return [column, { word: words[column] }]
      const isSorted = view.sort === key
      const href = path + queryOf(view, { sort: key, descending: isSorted && !view.descending })
      const direction = isSorted ? (view.descending ? 'descending' : 'ascending') : null
      return [column, { word: words[column], sort: { href, direction } }]
    }),
  ) as Record<'title' | (typeof columnKeys)[number], Heading>
