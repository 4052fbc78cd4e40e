import type { ReactNode } from 'react'
import { executionOf, knownOf, type PositionSums, remainingOf } from '@/lib/budgets/position-tables'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Currency } from '@/lib/money/currency'
import { PositionAmount } from './position-amount'
import type { PositionColumn } from './position-columns'

type Props = {
  name: ReactNode
  line: PositionSums
  columns: readonly PositionColumn[]
  currency: Currency
  locale: Locale
}

export function PositionRow({ name, line, columns, currency, locale }: Props) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {name}
      </th>
      {columns.map((column) => (
        <Cell key={column} {...{ column, line, currency, locale }} />
      ))}
    </tr>
  )
}

type CellProps = Omit<Props, 'name' | 'columns'> & { column: PositionColumn }

function Cell({ column, line, currency, locale }: CellProps) {
  const { funded, position, schedule } = line
  const { position: words, unknown, reference } = messagesOf(locale).budgets
  const shared = { label: words[column], currency, locale, unknown: reference.noRate }
  switch (column) {
    case 'funded':
      return <PositionAmount {...shared} unknown={unknown} amount={funded} />
    case 'committed':
    case 'disbursed':
    case 'spent':
      return (
        <PositionAmount
          {...shared}
          amount={knownOf(position[column], line)}
          beneath={{ word: words.awaiting, amount: position.awaiting[column] }}
        />
      )
    case 'remaining':
      return <PositionAmount {...shared} amount={remainingOf(line)} warns />
    case 'planned':
      return (
        <PositionAmount
          {...shared}
          unknown="–"
          amount={schedule?.planned ?? null}
          beneath={schedule?.gap ? { word: words.gap, amount: schedule.gap, warns: true } : undefined}
        />
      )
    case 'rate': {
      const rate = executionOf(line)
      return (
        <td data-label={words.rate}>
          <bdi className="figures">{rate === null ? '–' : formatPercent(rate, locale)}</bdi>
        </td>
      )
    }
  }
}
