import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterForm, KeptField } from '@/components/table/filter-form'
import { FilterSearch } from '@/components/table/filter-search'
import { onOf } from '@/lib/dashboard/filters'
import {
  columnKeys,
  isFiltered,
  nothingAsked,
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
  | 'onlyUnderWay'
  | 'onlyLate'
  | 'onlyArchived'
  | 'columns'
  | 'pageSize'
  | 'sortBy'
  | 'kind'
  | 'party'
  | 'strategy'
  | 'from'
  | 'to',
  string
> & { column: Record<string, string> }

type Option = { value: string; label: string }
export type FilterOptions = Record<
  | 'partnership'
  | 'kind'
  | 'programme'
  | 'funder'
  | 'party'
  | 'strategy'
  | 'year'
  | 'status'
  | 'health'
  | 'sort',
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
      clear={isFiltered(view) ? path + queryOf({ ...view, ...nothingAsked }) : null}
      more={{
        summary: words.filters,
        open: Boolean(
          view.kind ||
            view.programme ||
            view.funder ||
            view.party ||
            view.strategy ||
            view.from ||
            view.to ||
            view.archived,
        ),
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
                name="funder"
                label={words.column.funder}
                all={words.all}
                value={view.funder}
                options={options.funder}
              />
              <FilterSelect
                name="strategy"
                label={words.strategy}
                all={words.allFeminine}
                value={view.strategy}
                options={options.strategy}
              />
              {(['from', 'to'] as const).map((end) => (
                <FilterSelect
                  key={end}
                  name={end}
                  label={words[end]}
                  all={words.allFeminine}
                  value={view[end]}
                  options={options.year}
                />
              ))}
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
      <KeptField name="on" value={view.underWay && onOf(view.underWay)} />
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
      {(view.underWay?.isToday ?? true) && (
        <FilterCheck name="underway" label={words.onlyUnderWay} checked={view.underWay !== null} />
      )}
      <FilterCheck name="late" label={words.onlyLate} checked={view.late} />
    </FilterForm>
  )
}
