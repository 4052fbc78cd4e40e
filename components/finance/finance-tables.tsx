import { Coins } from 'lucide-react'
import { wholeColumns, withPlanned, yearColumns } from '@/components/budgets/position-columns'
import { PositionTable } from '@/components/budgets/position-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { type FinanceView, isFiltered, isOfSomeYears } from '@/lib/finance/filters'
import type { FinanceRow } from '@/lib/finance/rows'
import { tablesOf } from '@/lib/finance/tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { LineName } from './line-name'

type Props = { rows: readonly FinanceRow[]; view: FinanceView; locale: Locale }

/* One table per currency, and beneath them by what rules they are to be read. */
export function FinanceTables({ rows, view, locale }: Props) {
  const words = messagesOf(locale).finance
  const tables = tablesOf(rows)
  const ofSomeYears = isOfSomeYears(view)
  const rules = [
    ofSomeYears ? words.ruleYears : words.rule,
    tables.some(({ whole }) => whole.schedule) && words.ruleGap,
    view.group === 'programme' && words.once,
  ].filter(Boolean)
  const total = { programme: words.totalOnce, project: words.totalOfAll }[view.group as string]
  return (
    <Card title={words.titleOf[view.group]} footer={tables.length > 0 && rules.join(' ')} flush>
      {tables.length === 0 ? (
        <EmptyState
          compact
          icon={<Coins aria-hidden />}
          title={words.emptyTitle}
          description={isFiltered(view) ? words.emptyText : words.hidden}
        />
      ) : (
        tables.map((table) => (
          <PositionTable
            key={table.currency}
            {...{ table, total, locale }}
            heading={words.group[view.group]}
            columns={withPlanned(ofSomeYears ? yearColumns : wholeColumns, table)}
            nameOf={(line) => <LineName {...{ line, view, locale }} />}
          />
        ))
      )}
    </Card>
  )
}
