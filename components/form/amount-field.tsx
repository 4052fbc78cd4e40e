'use client'
import { CircleCheck } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { isCurrency } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import { type ParsedAmount, parseAmount } from '@/lib/money/parse'
import { TextField } from './text-field'

export type AmountFieldWords = {
  /** errors.fields: the sentence for each way an amount cannot be read */
  fields: Record<string, string>
  /** "Understood:", before what was read */
  understood?: string
}

type AmountFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'unit'> & {
  /** what the field holds now: `form.watch(name)` */
  typed: string
  /** what the currency field holds now; until one is chosen nothing is read */
  currency: string
  locale: Locale
  words: AmountFieldWords
}

/*
 * An amount typed as one writes it, in the currency chosen beside it. What was understood is said beneath while one
 * types; what was not is an error only once the field is left.
 */
export function AmountField({ typed, currency, locale, words, hint, error, ...field }: AmountFieldProps) {
  const { onBlur, onFocus } = field
  const [typing, setTyping] = useState(false)
  const chosen = isCurrency(currency) ? currency : null
  const parsed = chosen && parseAmount(typed, locale, chosen)
  return (
    <TextField
      autoComplete="off"
      inputMode={typed === '' ? 'decimal' : undefined}
      maxLength={60}
      {...field}
      {...towards(typed, locale)}
      onFocus={(event) => {
        setTyping(true)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setTyping(false)
        onBlur?.(event)
      }}
      error={parsed?.ok ? error : (failure(parsed, typing, words) ?? error)}
      hint={
        <span aria-live="polite">
          {chosen && parsed?.ok ? (
            <Understood written={formatAmount(parsed.value, chosen, locale)} words={words} />
          ) : (
            hint
          )}
        </span>
      }
    />
  )
}

function Understood({ written, words }: { written: string; words: AmountFieldWords }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <CircleCheck aria-hidden className="size-3.5 shrink-0 text-ok" />
      <span>
        {words.understood && <>{words.understood} </>}
        <bdi className="figures font-medium text-ink">{written}</bdi>
      </span>
    </span>
  )
}

function failure(parsed: ParsedAmount | null, typing: boolean, { fields }: AmountFieldWords) {
  if (!parsed || parsed.ok || typing || parsed.reason === 'amount_required') return undefined
  return fields[parsed.reason]
}

/* Groups of digits set apart by spaces would stand in reverse order on a line that runs from right to left. */
const towards = (typed: string, locale: Locale) =>
  locale === 'ar' && /\d/.test(typed) && !/\p{Script=Arabic}/u.test(typed)
    ? { dir: 'ltr', style: { textAlign: 'end' } as const }
    : {}
