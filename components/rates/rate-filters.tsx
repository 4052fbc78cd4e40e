import { ListFilter } from 'lucide-react'
import Form from 'next/form'
import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import { type Currency, currencyName } from '@/lib/money/currency'
import { isFiltered, type RatesView } from '@/lib/rates/filters'
import type { RatesWords } from './rates-words'

type Props = { view: RatesView; currencies: readonly Currency[]; locale: Locale; words: RatesWords }

/* A plain form whose fields are the address: it works before any script has loaded. */
export function RateFilters({ view, currencies, locale, words: { list } }: Props) {
  const path = `/${locale}/rates`
  return (
    <Form action={path} scroll={false} prefetch={false} className="border-b px-4 py-3 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <FilterSelect
          name="currency"
          label={list.currency}
          all={list.all}
          value={view.currency}
          options={currencies.map((value) => ({ value, label: `${value} – ${currencyName(value, locale)}` }))}
        />
        <FilterCheck name="withdrawn" label={list.showWithdrawn} checked={view.withdrawn} />
        <Button type="submit" icon={<ListFilter aria-hidden />}>
          {list.apply}
        </Button>
        {isFiltered(view) && <ButtonLink href={path}>{list.clear}</ButtonLink>}
      </div>
    </Form>
  )
}
