import { Coins } from 'lucide-react'
import { ListPager } from '@/components/table/list-pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { isFiltered, queryOf, type RatesView, ratesPerPage } from '@/lib/rates/filters'
import type { getRatesPage } from '@/lib/rates/queries'
import { RateFilters } from './rate-filters'
import { RateTable } from './rate-table'
import type { RatesWords } from './rates-words'
import { shownRate } from './shown-rate'

type Props = {
  view: RatesView
  found: Awaited<ReturnType<typeof getRatesPage>>
  mayWithdraw: boolean
  locale: Locale
  words: RatesWords
}

export function RateCard({ view, found, mayWithdraw, locale, words }: Props) {
  const { rates, total, currencies } = found
  const { list } = words
  const t = translator(locale, 'rates.list')
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <Card title={list.title} description={t('count', { count: total })} flush>
        {(currencies.length > 0 || isFiltered(view)) && (
          <RateFilters {...{ view, currencies, locale, words }} />
        )}
        {rates.length > 0 ? (
          <RateTable
            rows={rates.map((rate) => shownRate(rate, locale))}
            {...{ mayWithdraw, locale, words }}
          />
        ) : (
          <EmptyState
            compact
            icon={<Coins aria-hidden />}
            title={isFiltered(view) ? list.emptyTitle : list.nothingTitle}
            description={isFiltered(view) ? list.emptyText : list.nothingText}
          />
        )}
      </Card>
      <ListPager
        {...{ locale, total }}
        size={ratesPerPage}
        page={view.page}
        addressOf={(page) => `/${locale}/rates${queryOf(view, page)}`}
      />
    </div>
  )
}
