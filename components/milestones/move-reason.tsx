'use client'
import { useFormContext, useWatch } from 'react-hook-form'
import { TextareaField } from '@/components/form/textarea-field'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { needsReason } from '@/lib/milestones/rules'
import { parsePartialDate } from '@/lib/partial-date/parse'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { fieldIdOf, type MilestoneFormWords } from './form-words'
import type { EditValues } from './milestone-values'

type MoveReasonProps = { official: PartialDate | null; locale: Locale; words: MilestoneFormWords }

/* Asked as soon as the date typed is later than the official one, and not before. */
export function MoveReason({ official, locale, words }: MoveReasonProps) {
  const { control, register, formState } = useFormContext<EditValues>()
  const typed = dateOf(useWatch({ control, name: 'due' }), locale)
  if (official === null || typed === null || !needsReason(official, typed)) return null
  return (
    <TextareaField
      {...register('moveReason')}
      id={fieldIdOf('moveReason', locale)}
      label={words.moveReason}
      required={words.errors.required}
      hint={words.moveReasonHint
        .replace('{from}', formatPartialDate(official, locale))
        .replace('{to}', formatPartialDate(typed, locale))}
      error={formState.errors.moveReason?.message}
      rows={2}
      dir="auto"
      maxLength={2000}
      className="col-span-full"
    />
  )
}

export const dateOf = (typed: string, locale: Locale): PartialDate | null => {
  const parsed = parsePartialDate(typed, locale)
  return parsed.ok ? parsed.value : null
}
