import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterForm } from '@/components/table/filter-form'
import { FilterSearch } from '@/components/table/filter-search'
import {
  columnKeys,
  isFiltered,
  type PortfolioView,
  pageSizes,
  queryOf,
  sortParameter,
} from '@/lib/portfolio/filters'

export type FilterWords = Record<
  | 'filters'
  | 'apply'
  | 'clear'
  | 'search'
  | 'all'
  | 'allFeminine'
  | 'onlyLate'
  | 'onlyArchived'
  | 'columns'
  | 'pageSize'
  | 'sortBy'
  | 'kind'
  | 'party',
  string
> & { column: Record<string, string> }

type Option = { value: string; label: string }
export type FilterOptions = Record<
  'partnership' | 'kind' | 'programme' | 'party' | 'status' | 'health' | 'sort',
  Option[]
>

type FilterBarProps = {
  view: PortfolioView
  options: FilterOptions
  words: FilterWords
  path: string
  withArchived: boolean
}

export function FilterBar({ view, options, words, path, withArchived }: FilterBarProps) {
  return (
    <FilterForm
      {...{ path, words }}
      clear={isFiltered(view) ? path + queryOf({ ...view, ...nothing }) : null}
      more={{
        summary: words.filters,
        open: Boolean(view.kind || view.programme || view.party || view.archived),
        content: (
          <>
            <div className="flex flex-wrap items-end gap-3 pt-1">
              {/* Where the headings of the columns do it, it only keeps the sort in the address. */}
              <div className="contents md:hidden">
                <FilterSelect
                  name="sort"
                  label={words.sortBy}
                  value={sortParameter(view)}
                  options={options.sort}
                />
              </div>
              <FilterSelect
                name="kind"
                label={words.kind}
                all={words.all}
                value={view.kind}
                options={options.kind}
              />
              <FilterSelect
                name="programme"
                label={words.column.programme}
                all={words.all}
                value={view.programme}
                options={options.programme}
              />
              <FilterSelect
                name="party"
                label={words.party}
                all={words.allFeminine}
                value={view.party}
                options={options.party}
              />
              {withArchived && (
                <FilterCheck name="archived" label={words.onlyArchived} checked={view.archived} />
              )}
              <FilterSelect
                name="size"
                label={words.pageSize}
                value={view.size}
                options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
              />
            </div>
            <fieldset className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 max-md:hidden">
              <legend className="float-start me-4 text-ink-muted">{words.columns}</legend>
              {columnKeys.map((key) => (
                <FilterCheck
                  key={key}
                  name="columns"
                  value={key}
                  label={words.column[key] ?? key}
                  checked={view.columns.includes(key)}
                />
              ))}
            </fieldset>
          </>
        ),
      }}
    >
      <FilterSearch label={words.search} value={view.search} />
      <FilterSelect
        name="partnership"
        label={words.column.partnership}
        all={words.all}
        value={view.partnership}
        options={options.partnership}
      />
      <FilterSelect
        name="status"
        label={words.column.status}
        all={words.all}
        value={view.status}
        options={options.status}
      />
      <FilterSelect
        name="health"
        label={words.column.health}
        all={words.allFeminine}
        value={view.health}
        options={options.health}
      />
      <FilterCheck name="late" label={words.onlyLate} checked={view.late} />
    </FilterForm>
  )
}

const nothing = {
  search: '',
  partnership: null,
  kind: null,
  programme: null,
  party: null,
  status: null,
  health: null,
  late: false,
  archived: false,
}
