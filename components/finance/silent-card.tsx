import { Card } from '@/components/ui/card'
import type { FinanceView } from '@/lib/finance/filters'
import type { FinanceRow } from '@/lib/finance/rows'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { LineName } from './line-name'

type Props = { rows: readonly FinanceRow[]; view: FinanceView; locale: Locale }

/* Of which no amount is known: said apart, for a zero would be a lie. */
export function SilentCard({ rows, view, locale }: Props) {
  const words = messagesOf(locale).finance
  return (
    <Card title={words.silentTitle} description={words.silentText} flush>
      <ul className="grid gap-x-8 px-4 py-2 sm:grid-cols-2 xl:grid-cols-3">
        {rows.map(({ key, name, acronym, declaredAmount, declaredCurrency }) => (
          <li key={key} className="min-w-0 py-1.5">
            <LineName line={{ key, named: { name, acronym }, withoutRate: 0 }} {...{ view, locale }} />
            {declaredAmount !== null && declaredCurrency !== null && (
              <span className="block text-sm text-ink-muted">
                {words.declared}{' '}
                <bdi className="figures">{formatMoney(declaredAmount, declaredCurrency, locale)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
