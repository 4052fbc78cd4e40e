import type { ReactNode } from 'react'
import type { PositionLine } from '@/lib/budgets/position-tables'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Currency } from '@/lib/money/currency'
import { PositionAmount } from './position-amount'

type Props = {
  name: ReactNode
  line: Omit<PositionLine, 'key'>
  currency: Currency
  locale: Locale
  /** Of a funder: what is left of a promise that is spent over several years says nothing of one of them. */
  isWhole: boolean
}

export function PositionRow({ name, line: { funded, position }, currency, locale, isWhole }: Props) {
  const { position: words, unknown } = messagesOf(locale).budgets
  const shared = { currency, locale, unknown }
  const part = (of: 'committed' | 'disbursed' | 'spent') => (
    <PositionAmount
      {...shared}
      label={words[of]}
      amount={position[of]}
      awaiting={{ word: words.awaiting, amount: position.awaiting[of] }}
    />
  )
  return (
    <tr>
      <th scope="row" className="font-normal">
        {name}
      </th>
      {isWhole && <PositionAmount {...shared} label={words.funded} amount={funded} />}
      {part('committed')}
      {part('disbursed')}
      {part('spent')}
      {isWhole && (
        <>
          <PositionAmount {...shared} label={words.remaining} amount={position.remaining} warns />
          <td data-label={words.rate}>
            <bdi className="figures">
              {position.rate === null ? '–' : formatPercent(position.rate, locale)}
            </bdi>
          </td>
        </>
      )}
    </tr>
  )
}
