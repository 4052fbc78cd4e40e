import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterForm } from '@/components/table/filter-form'
import type { Locale } from '@/lib/i18n/locale'
import { type Currency, currencyName } from '@/lib/money/currency'
import { isFiltered, type RatesView } from '@/lib/rates/filters'
import type { RatesWords } from './rates-words'

type Props = { view: RatesView; currencies: readonly Currency[]; locale: Locale; words: RatesWords }

export function RateFilters({ view, currencies, locale, words: { list } }: Props) {
  const path = `/${locale}/rates`
  return (
    <FilterForm path={path} words={list} clear={isFiltered(view) ? path : null}>
      <FilterSelect
        name="currency"
        label={list.currency}
        all={list.all}
        value={view.currency}
        options={currencies.map((value) => ({ value, label: `${value} – ${currencyName(value, locale)}` }))}
      />
      <FilterCheck name="withdrawn" label={list.showWithdrawn} checked={view.withdrawn} />
    </FilterForm>
  )
}
