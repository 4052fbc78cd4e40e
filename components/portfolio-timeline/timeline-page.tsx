import { CalendarSearch } from 'lucide-react'
import { BackToDashboard } from '@/components/dashboard/back-to-dashboard'
import { optionsOf } from '@/components/table/options-of'
import { Legend } from '@/components/timeline/timeline-legend'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { isFiltered } from '@/lib/dashboard/filters'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { MONTH_NAMES } from '@/lib/partial-date/month-names'
import { type TimelineView, timelineQueryOf } from '@/lib/portfolio-timeline/filters'
import { groupsOf, sentProject } from '@/lib/portfolio-timeline/groups'
import type { getTimeline } from '@/lib/portfolio-timeline/queries'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'
import { chartPlan } from './chart-plan'
import { chartWords } from './chart-words'
import { PortfolioChart } from './portfolio-chart'
import { TimelineFilters } from './timeline-filters'

type Props = {
  locale: Locale
  view: TimelineView
  found: Awaited<ReturnType<typeof getTimeline>>
  today: string
  maySeePast: boolean
}

export function TimelinePage({ locale, view, found, today, maySeePast }: Props) {
  const { portfolioTimeline: words, milestones, projects: projectWords } = messagesOf(locale)
  const { projects } = found
  const { asAt, group } = view
  const path = `/${locale}/timeline`
  const named = { ...found, noProgramme: words.noProgramme }
  const groups = groupsOf(projects, group, named, locale)
  const plan = chartPlan(projects, asAt.day)
  const { group: _, zoom, ...asked } = view
  const options = {
    partnership: optionsOf(found.partnerships, locale),
    programme: optionsOf(found.programmes, locale),
    funder: optionsOf(found.funders, locale),
    strategy: optionsOf(found.strategies, locale),
    kind: cooperationKinds.map((kind) => ({ value: kind, label: projectWords.kind[kind] })),
    status: projectStatuses.map((status) => ({ value: status, label: projectWords.status[status] })),
    year: yearsAround(Number(today.slice(0, 4)), view).map((year) => ({
      value: String(year),
      label: String(year),
    })),
  }
  return (
    <>
      <BackToDashboard locale={locale} />
      <div className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="text-ink-muted">
          {translator(locale, 'portfolio')('count', { count: projects.length })}
          {!asAt.isToday && (
            <>
              {' · '}
              <b className="font-medium text-attention-ink">
                {translator(locale, 'portfolioTimeline')('asAt', {
                  day: formatPartialDate(asAt.day, locale),
                })}
              </b>
            </>
          )}
        </p>
      </div>
      <Card flush>
        <TimelineFilters {...{ view, options, words, path, today, maySeePast }} />
        {plan ? (
          <div className="p-4">
            <PortfolioChart
              asked={new URLSearchParams({ locale, ...(!asAt.isToday && { on: asAt.day }) }).toString()}
              base={`/${locale}/projects`}
              key={timelineQueryOf(view, { zoom: 'year' })}
              monthNames={MONTH_NAMES.long[locale]}
              projects={projects.map((project) => sentProject(project, locale))}
              shortMonthNames={MONTH_NAMES.short[locale]}
              words={chartWords(locale, projects, groups, asAt)}
              {...{ groups, plan, zoom, locale }}
            />
            <Legend
              kinds={['baseline', 'forecast', 'actual', 'span', 'approximate']}
              states={new Map(shownStates.map((state) => [state, milestones.state[state]]))}
              words={{ ...milestones.timeline, span: words.period, keys: words.keys }}
            />
          </div>
        ) : (
          <EmptyState
            icon={<CalendarSearch aria-hidden />}
            title={isFiltered(asked) ? words.emptyTitle : words.nothingTitle}
            description={isFiltered(asked) ? words.emptyText : words.nothingText}
          />
        )}
      </Card>
    </>
  )
}

/** Those whose mark has a shape of its own; what is reached stands at its actual date. */
const shownStates = ['due', 'late'] as const

/** Those one asks for, as far as the data is likely to reach. */
const yearsAround = (now: number, { from, to }: TimelineView) => {
  const ends = [now - 15, now + 6, from ?? now, to ?? now]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return Array.from({ length: last - first + 1 }, (_, at) => last - at)
}
