import { Coins } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { tablesByFunder, tablesByYear } from '@/lib/budgets/position-tables'
import type { BudgetProject, FundingRow, TotalRow } from '@/lib/budgets/queries'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { PositionTable } from './position-table'

type Props = {
  project: BudgetProject
  funding: readonly FundingRow[]
  totals: readonly TotalRow[]
  locale: Locale
}

/* Where the money of the project stands: by funder, then by year. */
export function PositionCard({ project, funding, totals, locale }: Props) {
  const words = messagesOf(locale).budgets.position
  const isEmpty = totals.length === 0
  return (
    <>
      <Card title={words.title} footer={isEmpty ? undefined : words.rule} flush>
        <Declared {...{ project, locale }} />
        {isEmpty ? (
          <EmptyState compact icon={<Coins aria-hidden />} title={words.none} description={words.noneText} />
        ) : (
          tablesByFunder(funding, totals).map((table) => (
            <PositionTable key={table.currency} by="funder" {...{ table, locale }} />
          ))
        )}
      </Card>
      {!isEmpty && (
        <Card title={words.byYear} flush>
          {tablesByYear(totals).map((table) => (
            <PositionTable key={table.currency} by="year" {...{ table, locale }} />
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
