import { FilterSelect } from '@/components/table/filter-controls'
import { FilterForm } from '@/components/table/filter-form'
import { asAtOf } from '@/lib/as-at'
import { nothingAsked } from '@/lib/dashboard/asked'
import { isFiltered } from '@/lib/dashboard/filters'
import type { Messages } from '@/lib/i18n/messages'
import { groupings, type TimelineView, timelineQueryOf } from '@/lib/portfolio-timeline/filters'
import { KeptZoom } from './kept-zoom'

type Option = { value: string; label: string }
type Asked = 'partnership' | 'programme' | 'funder' | 'strategy' | 'kind' | 'status'
export type FilterOptions = Record<Asked | 'year', Option[]>

type Props = {
  view: TimelineView
  options: FilterOptions
  words: Messages['portfolioTimeline']
  path: string
  today: string
  maySeePast: boolean
}

export function TimelineFilters({ view, options, words, path, today, maySeePast }: Props) {
  const { group, zoom, ...asked } = view
  const select = (name: Asked) => (
    <FilterSelect
      name={name}
      label={words.filter[name]}
      all={words.all}
      value={view[name]}
      options={options[name]}
    />
  )
  const year = (name: 'from' | 'to') => (
    <FilterSelect
      name={name}
      label={words.filter[name]}
      all={words.allYears}
      value={view[name]}
      options={options.year}
    />
  )
  return (
    <FilterForm
      {...{ path, words }}
      clear={
        isFiltered(asked)
          ? path + timelineQueryOf(view, { ...nothingAsked, asAt: asAtOf(null, today) })
          : null
      }
      more={{
        summary: words.filters,
        open: Boolean(
          view.kind || view.funder || view.strategy || view.from || view.to || !view.asAt.isToday,
        ),
        content: (
          <div className="flex flex-wrap items-end gap-3 pt-1">
            {select('kind')}
            {select('funder')}
            {select('strategy')}
            {year('from')}
            {year('to')}
            {maySeePast && (
              <label className="grid min-w-0 gap-0.5 text-sm max-sm:flex-1 max-sm:basis-36">
                <span className="text-ink-muted">{words.filter.on}</span>
                <input
                  type="date"
                  name="on"
                  max={today}
                  defaultValue={view.asAt.isToday ? '' : view.asAt.day}
                  key={view.asAt.day}
                  className="h-8 rounded-md border border-line-strong/60 bg-surface px-2 text-base pointer-coarse:h-11"
                />
              </label>
            )}
          </div>
        ),
      }}
    >
      <KeptZoom />
      <FilterSelect
        name="group"
        label={words.by}
        value={group}
        options={groupings.map((one) => ({ value: one, label: words.filter[one] }))}
      />
      {select('partnership')}
      {select('programme')}
      {select('status')}
    </FilterForm>
  )
}
