import { ProjectFilters } from '@/components/dashboard/project-filters'
import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterForm, KeptField } from '@/components/table/filter-form'
import { FilterSearch } from '@/components/table/filter-search'
import { asksOf } from '@/lib/dashboard/asked'
import type { ProjectChoice } from '@/lib/dashboard/queries'
import {
  isFiltered,
  nothingAsked,
  pageSizes,
  projectsOf,
  queryOf,
  type RegisterView,
} from '@/lib/decisions/filters'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'

type Option = { value: string; label: string }
export type FilterOptions = Record<'committee' | 'owner' | 'status', Option[]>

type FilterBarProps = {
  view: RegisterView
  options: FilterOptions
  choices: readonly ProjectChoice[]
  words: Messages['decisions']['register']
  path: string
  locale: Locale
}

export function FilterBar({ view, options, choices, words, path, locale }: FilterBarProps) {
  return (
    <FilterForm
      {...{ path, words }}
      clear={isFiltered(view) ? path + queryOf(view, nothingAsked) : null}
      more={{
        summary: words.filters,
        open: Boolean(asksOf(projectsOf(view)) || view.owner || view.thisMonth),
        content: (
          <div className="flex flex-wrap items-end gap-3 pt-1">
            <ProjectFilters
              {...{ choices, locale }}
              asked={projectsOf(view)}
              fields={projectFields}
              statusName="state"
            />
            <FilterSelect
              name="owner"
              label={words.column.owner}
              all={words.all}
              value={view.owner}
              options={options.owner}
            />
            <FilterCheck name="month" label={words.onlyThisMonth} checked={view.thisMonth} />
            <FilterSelect
              name="size"
              label={words.pageSize}
              value={view.size}
              options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
            />
          </div>
        ),
      }}
    >
      <KeptField
        name="sort"
        value={view.sort === 'recent' ? null : `${view.descending ? '-' : ''}${view.sort}`}
      />
      <KeptField name="meeting" value={view.meeting} />
      <KeptField name="project" value={view.project} />
      <FilterSearch label={words.search} value={view.search} />
      <FilterSelect
        name="committee"
        label={words.column.committee}
        all={words.all}
        value={view.committee}
        options={options.committee}
      />
      <FilterSelect
        name="status"
        label={words.column.status}
        all={words.all}
        value={view.status}
        options={options.status}
      />
      <FilterCheck name="overdue" label={words.onlyOverdue} checked={view.overdue} />
      <FilterCheck name="soon" label={words.onlySoon} checked={view.soon} />
      <FilterCheck name="mine" label={words.onlyMine} checked={view.mine} />
    </FilterForm>
  )
}

const projectFields = [
  'partnership',
  'programme',
  'funder',
  'kind',
  'strategy',
  'status',
  'from',
  'to',
] as const
