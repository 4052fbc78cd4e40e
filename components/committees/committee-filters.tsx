import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterForm } from '@/components/table/filter-form'
import { FilterSearch } from '@/components/table/filter-search'
import { optionsOf } from '@/components/table/options-of'
import type { Choice } from '@/lib/choice'
import { type CommitteesView, isFiltered } from '@/lib/committees/filters'
import { committeeKinds } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  view: CommitteesView
  partnerships: readonly Choice[]
  locale: Locale
  withArchived: boolean
}

export function CommitteeFilters({ view, partnerships, locale, withArchived }: Props) {
  const { list: words, kind } = messagesOf(locale).committees
  const path = `/${locale}/committees`
  return (
    <FilterForm {...{ path, words }} clear={isFiltered(view) ? path : null}>
      <FilterSearch label={words.search} value={view.search} />
      <FilterSelect
        name="kind"
        label={words.kind}
        all={words.all}
        value={view.kind}
        options={committeeKinds.map((value) => ({ value, label: kind[value] }))}
      />
      <FilterSelect
        name="partnership"
        label={words.partnership}
        all={words.all}
        value={view.partnership}
        options={optionsOf(partnerships, locale)}
      />
      {withArchived && <FilterCheck name="archived" label={words.archived} checked={view.archived} />}
    </FilterForm>
  )
}
