import { CurrencySwitch } from '@/components/budgets/currency-switch'
import { ReferenceNote } from '@/components/budgets/reference-note'
import { MoneyCharts } from '@/components/finance-charts/money-charts'
import { ListPager } from '@/components/table/list-pager'
import { optionsOf, yearOptions } from '@/components/table/options-of'
import { DownloadLink } from '@/components/ui/download-link'
import { type FinanceView, queryOf } from '@/lib/finance/filters'
import type { getFinance } from '@/lib/finance/queries'
import { projectsPerPage } from '@/lib/finance/rows'
import { missingOf, silentOf } from '@/lib/finance/tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'
import { FinanceFilters } from './finance-filters'
import { FinanceTables } from './finance-tables'
import { SilentCard } from './silent-card'

type Props = { locale: Locale; view: FinanceView; found: Awaited<ReturnType<typeof getFinance>> }

export function FinancePage({ locale, view, found }: Props) {
  const { finance: words, projects } = messagesOf(locale)
  const path = `/${locale}/finance`
  const { rows } = found
  const count = found.count[0] ?? { total: 0, known: 0 }
  const reference = found.setting[0]?.reference ?? 'MAD'
  const silent = silentOf(rows)
  const options = {
    partnership: optionsOf(found.partnerships, locale),
    programme: [...optionsOf(found.programmes, locale), { value: 'none', label: words.noProgramme }],
    funder: optionsOf(found.funders, locale),
    kind: cooperationKinds.map((kind) => ({ value: kind, label: projects.kind[kind] })),
    strategy: optionsOf(found.strategies, locale),
    status: projectStatuses.map((status) => ({ value: status, label: projects.status[status] })),
    year: yearOptions(found.years[0], view),
  }
  const file = (format: string) => {
    const asked = new URLSearchParams(queryOf(view))
    asked.set('format', format)
    asked.set('locale', locale)
    return `/api/finance/export?${asked}`
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold">{words.title}</h1>
          {count.total > 0 && (
            <p className="text-ink-muted">
              {translator(locale, 'finance')('known', { total: count.total, known: count.known })}
            </p>
          )}
        </div>
        {count.total > 0 && (
          <div className="flex flex-wrap gap-2">
            <DownloadLink href={file('xlsx')} label={words.excel} />
            <DownloadLink href={file('csv')} label={words.csv} />
          </div>
        )}
      </header>
      <p className="max-w-prose text-ink-muted">{words.intro}</p>
      <FinanceFilters {...{ view, options, words, path }} />
      <CurrencySwitch
        {...{ reference, locale }}
        inReference={view.inReference}
        addresses={{
          own: path + queryOf(view, { inReference: false }),
          reference: path + queryOf(view, { inReference: true }),
        }}
      />
      {view.inReference && (
        <ReferenceNote missing={missingOf(rows)} rates={found.rates} {...{ reference, locale }} />
      )}
      <FinanceTables {...{ rows, view, locale }} />
      {count.known > 0 && <MoneyCharts charts={found} locale={locale} />}
      {silent.length > 0 && <SilentCard rows={silent} {...{ view, locale }} />}
      {view.group === 'project' && (
        <ListPager
          {...{ locale }}
          total={count.total}
          size={projectsPerPage}
          page={view.page}
          addressOf={(page) => path + queryOf(view, { page })}
        />
      )}
    </div>
  )
}
