import { Coins } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { inReference as convert, inOwnCurrencies } from '@/lib/budgets/in-reference'
import { type PositionLine, tablesByFunder, tablesByYear } from '@/lib/budgets/position-tables'
import type { BudgetProject, FundingRow, TotalRow } from '@/lib/budgets/queries'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { AppliedRate } from '@/lib/rates/queries'
import { CurrencySwitch } from './currency-switch'
import { ExportLink } from './export-link'
import { FunderName } from './funder-name'
import { wholeColumns, yearColumns } from './position-columns'
import { PositionTable } from './position-table'
import { ReferenceNote } from './reference-note'
import { WithoutRate } from './without-rate'

type Props = {
  project: BudgetProject
  funding: readonly FundingRow[]
  totals: readonly TotalRow[]
  /** ISO 4217. */
  reference: string
  inReference: boolean
  rates: readonly AppliedRate[]
  locale: Locale
}

/* Where the money of the project stands: by funder, then by year. */
export function PositionCard({ project, reference, inReference, rates, locale, ...own }: Props) {
  const words = messagesOf(locale).budgets.position
  const isEmpty = own.totals.length === 0
  const converted = convert(own.funding, own.totals, reference)
  const { funding, totals } = inReference ? converted : inOwnCurrencies(own)
  const address = `/${locale}/projects/${project.id}/budget`
  const withoutRate = (line: PositionLine) => <WithoutRate count={line.withoutRate} locale={locale} />
  const csv = (table: 'funder' | 'year') => (
    <ExportLink format="csv" projectId={project.id} {...{ table, inReference, locale }} />
  )
  return (
    <>
      {!isEmpty && (
        <CurrencySwitch
          {...{ inReference, reference, locale }}
          addresses={{ own: address, reference: `${address}?in=reference` }}
        />
      )}
      {!isEmpty && inReference && (
        <ReferenceNote missing={converted.missing} {...{ reference, rates, locale }} />
      )}
      <Card
        title={words.title}
        actions={!isEmpty && csv('funder')}
        footer={isEmpty ? undefined : words.rule}
        flush
      >
        <Declared {...{ project, locale }} />
        {isEmpty ? (
          <EmptyState compact icon={<Coins aria-hidden />} title={words.none} description={words.noneText} />
        ) : (
          tablesByFunder(funding, totals).map((table) => (
            <PositionTable
              key={table.currency}
              {...{ table, locale }}
              heading={words.funder}
              columns={wholeColumns}
              nameOf={(line) => (
                <>
                  {line.named && <FunderName {...line.named} locale={locale} />}
                  {withoutRate(line)}
                </>
              )}
            />
          ))
        )}
      </Card>
      {!isEmpty && (
        <Card title={words.byYear} actions={csv('year')} flush>
          {tablesByYear(totals).map((table) => (
            <PositionTable
              key={table.currency}
              {...{ table, locale }}
              heading={words.year}
              columns={yearColumns}
              nameOf={(line) => (
                <>
                  <bdi className="figures font-medium">{line.key}</bdi>
                  {withoutRate(line)}
                </>
              )}
            />
          ))}
        </Card>
      )}
    </>
  )
}

function Declared({
  project: { declaredAmount, declaredCurrency },
  locale,
}: Pick<Props, 'project' | 'locale'>) {
  if (declaredAmount === null || declaredCurrency === null) return null
  return (
    <p className="border-b px-4 py-3 text-ink-muted">
      {messagesOf(locale).budgets.position.declared}{' '}
      <bdi className="figures font-medium text-ink">
        {formatMoney(declaredAmount, declaredCurrency, locale)}
      </bdi>
    </p>
  )
}
