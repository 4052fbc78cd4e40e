import { ListFilter } from 'lucide-react'
import Form from 'next/form'
import { FilterSelect } from '@/components/table/filter-controls'
import { Button, ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { type FinanceView, groups, isFiltered, nothingAsked, queryOf } from '@/lib/finance/filters'
import type { Messages } from '@/lib/i18n/messages'

type Option = { value: string; label: string }
export type FilterOptions = Record<'partnership' | 'programme' | 'funder' | 'kind' | 'year', Option[]>

type Props = { view: FinanceView; options: FilterOptions; words: Messages['finance']; path: string }

/* A plain form whose fields are the address: it works before any script has loaded. */
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
    <Form
      action={path}
      scroll={false}
      prefetch={false}
      className="rounded-lg border bg-surface px-4 py-3 print:hidden"
    >
      {view.inReference && <input type="hidden" name="in" value="reference" />}
      <div className="flex flex-wrap items-end gap-3">
        <FilterSelect
          name="group"
          label={words.by}
          value={view.group}
          options={groups.map((group) => ({ value: group, label: words.group[group] }))}
        />
        {select('partnership')}
        {select('programme')}
        {select('funder')}
        <Button type="submit" variant="primary" icon={<ListFilter aria-hidden />}>
          {words.apply}
        </Button>
        {isFiltered(view) && <ButtonLink href={path + queryOf(view, nothingAsked)}>{words.clear}</ButtonLink>}
      </div>
      <Disclosure
        summary={words.filters}
        flush
        className="mt-2 text-sm"
        open={Boolean(view.kind || view.from || view.to)}
      >
        <div className="flex flex-wrap items-end gap-3 pt-1">
          <FilterSelect
            name="kind"
            label={words.kind}
            all={words.all}
            value={view.kind}
            options={options.kind}
          />
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
      </Disclosure>
    </Form>
  )
}
