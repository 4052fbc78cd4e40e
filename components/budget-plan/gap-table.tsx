import { FunderName } from '@/components/budgets/funder-name'
import styles from '@/components/budgets/position-table.module.css'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import type { GapRow } from '@/lib/budget-plan/gaps'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { toAmount } from '@/lib/money/amount'
import { isNegative, isZero, negate } from '@/lib/money/arithmetic'
import { isCurrency } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'

/* What each funder should have paid over by now, what it did, and the gap: which payment answers which date is not guessed. */
export function GapTable({ gaps, locale }: { gaps: readonly GapRow[]; locale: Locale }) {
  const words = messagesOf(locale).budgetPlan.schedule
  const columns = ['planned', 'disbursed', 'gap'] as const
  return (
    <Card title={words.gaps} footer={words.rule} flush>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption className="sr-only">{words.gaps}</caption>
          <thead className="text-sm text-ink-muted *:*:font-medium *:*:whitespace-nowrap">
            <tr>
              <th scope="col">{words.funder}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map((row) => (
              <tr key={`${row.funderId} ${row.currency}`}>
                <th scope="row" className="font-normal">
                  <FunderName name={row.funder} acronym={row.acronym} locale={locale} />
                </th>
                <td data-label={words.planned}>{written(row, 'planned', locale)}</td>
                <td data-label={words.disbursed}>{written(row, 'disbursed', locale)}</td>
                <td data-label={words.gap}>
                  <Gap row={row} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Gap({ row, locale }: { row: GapRow; locale: Locale }) {
  const words = messagesOf(locale).budgetPlan.schedule
  const gap = toAmount(row.gap)
  if (isZero(gap)) return <Tag tone="ok">{words.even}</Tag>
  const isAhead = isNegative(gap)
  return (
    <span className="inline-grid justify-items-end gap-1">
      {written({ ...row, gap: isAhead ? negate(gap) : gap }, 'gap', locale)}
      <Tag tone={isAhead ? 'info' : 'attention'}>{isAhead ? words.ahead : words.behind}</Tag>
    </span>
  )
}

const written = (row: GapRow, column: 'planned' | 'disbursed' | 'gap', locale: Locale) =>
  isCurrency(row.currency) && (
    <bdi className="figures">{formatAmount(toAmount(row[column]), row.currency, locale, 'aligned')}</bdi>
  )
