import { ListFilter } from 'lucide-react'
import Form from 'next/form'
import { FilterCheck, FilterSelect } from '@/components/table/filter-controls'
import { FilterSearch } from '@/components/table/filter-search'
import { optionsOf } from '@/components/table/options-of'
import { Button, ButtonLink } from '@/components/ui/button'
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

/* A plain form whose fields are the address: it works before any script has loaded. */
export function CommitteeFilters({ view, partnerships, locale, withArchived }: Props) {
  const { list: words, kind } = messagesOf(locale).committees
  const path = `/${locale}/committees`
  return (
    <Form action={path} scroll={false} prefetch={false} className="border-b px-4 py-3 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
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
        <Button type="submit" variant="primary" icon={<ListFilter aria-hidden />}>
          {words.apply}
        </Button>
        {isFiltered(view) && <ButtonLink href={path}>{words.clear}</ButtonLink>}
      </div>
    </Form>
  )
}
