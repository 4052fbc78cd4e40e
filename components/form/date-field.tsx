'use client'
import { CalendarCheck } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { type ParsedPartialDate, parsePartialDate } from '@/lib/partial-date/parse'
import { type Precision, precisionOf } from '@/lib/partial-date/partial-date'
import { TextField } from './text-field'

export type DateFieldWords = {
  /** errors.fields: the sentence for each way a date cannot be read */
  fields: Record<string, string>
  /** milestones.form.precision: "to the month" */
  precision: Record<Precision, string>
}

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'unit'> & {
  /** what the field holds now: `form.watch(name)` */
  typed: string
  locale: Locale
  words: DateFieldWords
}

/*
 * A date typed as one writes it, to the day, the month or the year. What was understood is said beneath while
 * one types; what was not is an error only once the field is left.
 */
export function DateField({ typed, locale, words, hint, error, onBlur, onFocus, ...field }: DateFieldProps) {
  const [typing, setTyping] = useState(false)
  const parsed = parsePartialDate(typed, locale)
  return (
    <TextField
      autoComplete="off"
      maxLength={60}
      {...field}
      onFocus={(event) => {
        setTyping(true)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setTyping(false)
        onBlur?.(event)
      }}
      error={parsed.ok ? error : (failure(parsed, typing, words) ?? error)}
      hint={
        <span aria-live="polite">
          {parsed.ok ? <Understood date={parsed.value} locale={locale} words={words} /> : hint}
        </span>
      }
    />
  )
}

function Understood({ date, locale, words }: { date: string; locale: Locale; words: DateFieldWords }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <CalendarCheck aria-hidden className="size-3.5 shrink-0 text-ok" />
      <span>
        <bdi className="font-medium text-ink">{formatPartialDate(date, locale)}</bdi>
        {' · '}
        {words.precision[precisionOf(date)]}
      </span>
    </span>
  )
}

function failure(parsed: ParsedPartialDate, typing: boolean, { fields }: DateFieldWords) {
  if (parsed.ok || typing || parsed.reason === 'empty') return undefined
  return fields[`date_${parsed.reason}`]
}
