import { ListFilter } from 'lucide-react'
import Form from 'next/form'
import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterSearch } from '@/components/table/filter-search'
import { Button, ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { isFiltered, nothingAsked, pageSizes, queryOf, type RegisterView } from '@/lib/decisions/filters'
import type { Messages } from '@/lib/i18n/messages'

type Option = { value: string; label: string }
export type FilterOptions = Record<'committee' | 'partnership' | 'owner' | 'status', Option[]>

type FilterBarProps = {
  view: RegisterView
  options: FilterOptions
  words: Messages['decisions']['register']
  path: string
}

/* A plain form whose fields are the address: it works before any script has loaded. */
export function FilterBar({ view, options, words, path }: FilterBarProps) {
  return (
    <Form action={path} scroll={false} prefetch={false} className="border-b px-4 py-3 print:hidden">
      <Kept name="sort" value={view.sort === 'recent' ? null : `${view.descending ? '-' : ''}${view.sort}`} />
      <Kept name="meeting" value={view.meeting} />
      <Kept name="project" value={view.project} />
      <div className="flex flex-wrap items-end gap-3">
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
        <FilterCheck name="mine" label={words.onlyMine} checked={view.mine} />
        <Button type="submit" variant="primary" icon={<ListFilter aria-hidden />}>
          {words.apply}
        </Button>
        {isFiltered(view) && <ButtonLink href={path + queryOf(view, nothingAsked)}>{words.clear}</ButtonLink>}
      </div>
      <Disclosure
        summary={words.filters}
        flush
        className="mt-2 text-sm"
        open={Boolean(view.partnership || view.owner || view.thisMonth)}
      >
        <div className="flex flex-wrap items-end gap-3 pt-1">
          <FilterSelect
            name="partnership"
            label={words.partnership}
            all={words.all}
            value={view.partnership}
            options={options.partnership}
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
      </Disclosure>
    </Form>
  )
}

function Kept({ name, value }: { name: string; value: string | number | null }) {
  return value === null ? null : <input type="hidden" name={name} value={value} />
}
