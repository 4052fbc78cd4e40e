import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { type Currency, currencyName } from '@/lib/money/currency'
import type { RatesWords } from './rates-words'
import { ReferenceDesk } from './reference-desk'

type Props = { reference: Currency; mayChange: boolean; locale: Locale; words: RatesWords }

export function ReferenceCard({ reference, mayChange, locale, words }: Props) {
  return (
    <Card title={words.reference.title}>
      <p className="text-lg font-semibold">
        <bdi translate="no">{reference}</bdi>{' '}
        <bdi className="font-normal text-ink-muted">{currencyName(reference, locale)}</bdi>
      </p>
      <p className="mt-1 text-sm text-ink-muted">{words.reference.text}</p>
      {mayChange && <ReferenceDesk {...{ reference, locale, words }} />}
    </Card>
  )
}
