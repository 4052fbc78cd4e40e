'use client'
import { CircleCheck } from 'lucide-react'
import type { ComponentProps } from 'react'
import { TextField } from '@/components/form/text-field'
import type { Locale } from '@/lib/i18n/locale'
import { isCurrency } from '@/lib/money/currency'
import { parseRate } from '@/lib/money/parse-rate'
import { RateText } from './rate-text'
import type { RatesWords } from './rates-words'

type Props = Omit<ComponentProps<typeof TextField>, 'hint'> & {
  quote: { rate: string; units: string }
  currency: string
  locale: Locale
  words: RatesWords
}

/* A rate typed as one writes it; what was understood, for one unit, is said beneath. */
export function RateField({ quote, currency, locale, words, error, ...field }: Props) {
  const parsed = parseRate(quote.rate, quote.units === '100' ? 100 : 1)
  return (
    <TextField
      autoComplete="off"
      inputMode="decimal"
      maxLength={60}
      dir="ltr"
      {...field}
      error={error}
      hint={
        <span aria-live="polite">
          {parsed.ok && isCurrency(currency) ? (
            <span className="inline-flex items-center gap-1.5">
              <CircleCheck aria-hidden className="size-3.5 shrink-0 text-ok" />
              <span>
                {words.record.understood}{' '}
                <RateText {...{ currency, locale }} rate={parsed.value} className="font-medium text-ink" />
              </span>
            </span>
          ) : (
            words.record.rateHint
          )}
        </span>
      }
    />
  )
}
