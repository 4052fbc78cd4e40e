import { FilterSelect } from '@/components/table/filter-controls'
import { FilterForm, KeptField } from '@/components/table/filter-form'
import { type FinanceView, groups, isFiltered, nothingAsked, queryOf } from '@/lib/finance/filters'
import type { Messages } from '@/lib/i18n/messages'

type Option = { value: string; label: string }
export type FilterOptions = Record<
  'partnership' | 'programme' | 'funder' | 'kind' | 'strategy' | 'status' | 'year',
  Option[]
>

type Props = { view: FinanceView; options: FilterOptions; words: Messages['finance']; path: string }

export function FinanceFilters({ view, options, words, path }: Props) {
  const select = (name: 'partnership' | 'programme' | 'funder') => (
    <FilterSelect
      name={name}
      label={words.group[name]}
      all={words.all}
      value={view[name]}
      options={options[name]}
    />
  )
  return (
    <FilterForm
      {...{ path, words }}
      framed
      clear={isFiltered(view) ? path + queryOf(view, nothingAsked) : null}
      more={{
        summary: words.filters,
        open: Boolean(view.kind || view.strategy || view.status || view.from || view.to),
        content: (
          <div className="flex flex-wrap items-end gap-3 pt-1">
            {(['kind', 'strategy', 'status'] as const).map((name) => (
              <FilterSelect
                key={name}
                name={name}
                label={words[name]}
                all={words.all}
                value={view[name]}
                options={options[name]}
              />
            ))}
            {(['from', 'to'] as const).map((end) => (
              <FilterSelect
                key={end}
                name={end}
                label={words[end]}
                all={words.allYears}
                value={view[end]}
                options={options.year}
              />
            ))}
          </div>
        ),
      }}
    >
      <KeptField name="in" value={view.inReference ? 'reference' : null} />
      <FilterSelect
        name="group"
        label={words.by}
        value={view.group}
        options={groups.map((group) => ({ value: group, label: words.group[group] }))}
      />
      {select('partnership')}
      {select('programme')}
      {select('funder')}
    </FilterForm>
  )
}
