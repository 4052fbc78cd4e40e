'use client'
import { useFormContext } from 'react-hook-form'
import { DateField } from '@/components/form/date-field'
import { TextField } from '@/components/form/text-field'
import type { Locale } from '@/lib/i18n/locale'
import type { MeetingWords } from './words'

export type WhenValues = { starts: string; ends: string; startsAt: string; endsAt: string }

/* The day as one writes it, and the hours on the clock in Morocco. */
export function WhenFields({ locale, words }: { locale: Locale; words: MeetingWords }) {
  const { register, watch, formState } = useFormContext<WhenValues>()
  const { errors, defaultValues } = formState
  const { form } = words
  const dates = [
    ['starts', form.startsHint],
    ['ends', form.endsHint],
  ] as const
  return (
    <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
      {dates.map(([name, hint]) => (
        <DateField
          key={name}
          {...register(name, { deps: ['ends', 'startsAt', 'endsAt'] })}
          id={`meeting-${name}`}
          defaultValue={defaultValues?.[name]}
          label={form[name]}
          hint={hint}
          required={name === 'starts' ? words.errors.required : undefined}
          typed={watch(name)}
          locale={locale}
          words={words.date}
          error={errors[name]?.message}
        />
      ))}
      {(['startsAt', 'endsAt'] as const).map((name) => (
        <TextField
          key={name}
          {...register(name, { deps: ['startsAt', 'endsAt'] })}
          id={`meeting-${name}`}
          defaultValue={defaultValues?.[name]}
          label={form[name]}
          hint={form.timeHint}
          inputMode="text"
          autoComplete="off"
          maxLength={20}
          error={errors[name]?.message}
        />
      ))}
    </div>
  )
}
