import { ProjectFilters } from '@/components/dashboard/project-filters'
import { FilterSelect } from '@/components/table/filter-controls'
import { FilterForm, KeptField } from '@/components/table/filter-form'
import { FilterSearch } from '@/components/table/filter-search'
import { nothingAsked } from '@/lib/dashboard/asked'
import { onOf } from '@/lib/dashboard/filters'
import type { ProjectChoice } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import {
  dueFilters,
  isFiltered,
  type MilestonesView,
  pageSizes,
  queryOf,
  sortKeys,
  sortParameter,
} from '@/lib/milestones/list-filters'

type Props = { view: MilestonesView; choices: readonly ProjectChoice[]; path: string; locale: Locale }

export function MilestoneFilters({ view, choices, path, locale }: Props) {
  const { register: words } = messagesOf(locale).milestones
  return (
    <FilterForm
      {...{ path, words }}
      clear={isFiltered(view) ? path + queryOf(view, { ...nothingAsked, search: '', due: null }) : null}
      more={{
        summary: words.filters,
        open: others.some((field) => view[field] !== null),
        content: (
          <div className="flex flex-wrap items-end gap-3 pt-1">
            <ProjectFilters {...{ choices, locale }} asked={view} fields={others} />
            {/* Where the headings of the columns do it, it only keeps the sort in the address. */}
            <div className="contents md:hidden">
              <FilterSelect
                name="sort"
                label={words.sortBy}
                value={sortParameter(view)}
                options={sortKeys.flatMap((key) => [
                  { value: key, label: `${words.column[key]}, ${words.sortedUp}` },
                  { value: `-${key}`, label: `${words.column[key]}, ${words.sortedDown}` },
                ])}
              />
            </div>
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
      <KeptField name="on" value={onOf(view.asAt)} />
      <FilterSearch label={words.search} value={view.search} />
      <FilterSelect
        name="due"
        label={words.due}
        all={words.all}
        value={view.due}
        options={dueFilters.map((due) => ({ value: due, label: words.dues[due] }))}
      />
      <ProjectFilters {...{ choices, locale }} asked={view} fields={first} />
    </FilterForm>
  )
}

const first = ['partnership'] as const
const others = ['programme', 'funder', 'kind', 'strategy', 'status', 'from', 'to'] as const
