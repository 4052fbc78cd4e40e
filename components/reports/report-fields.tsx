'use client'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { DateField } from '@/components/form/date-field'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { Locale } from '@/lib/i18n/locale'
import { KindChoice } from './kind-choice'
import type { ReportValues } from './report-values'
import type { ReportFormWords } from './report-words'

export type ReportHints = {
  /** the official forecast as it stands, in words; null when there is none */
  currentForecast: string | null
  /** today, as one would type it */
  today: string
}

type ReportFieldsProps = {
  id: string
  form: UseFormReturn<ReportValues>
  words: ReportFormWords
  hints: ReportHints
  locale: Locale
}

/* Asks only for what the chosen kind needs; what was typed for another kind is kept out of sight. */
export function ReportFields({ id, form, words, hints, locale }: ReportFieldsProps) {
  const { control, setValue } = form
  const { errors } = form.formState
  const { kind, reached, forecast, links } = useWatch({ control }) as ReportValues
  const { required } = words.errors
  // What the form holds is in the page from the start, before it is alive.
  const bind = <Name extends keyof ReportValues>(name: Name) => ({
    ...form.register(name),
    defaultValue: form.formState.defaultValues?.[name],
  })
  return (
    <>
      <KindChoice legend={words.kindLegend} words={words.kinds} chosen={kind} bind={form.register('kind')} />
      {kind === 'reached' && (
        <div className="flex items-start gap-2">
          <DateField
            {...bind('reached')}
            id={`${id}-reached`}
            label={words.reached}
            required={required}
            hint={words.dateHint}
            typed={reached}
            locale={locale}
            words={words.date}
            error={errors.reached?.message}
            className="max-w-sm flex-1"
          />
          <Button
            className="mt-[calc(1.5em*var(--leading)+0.25rem)] h-9"
            onClick={() => setValue('reached', hints.today, { shouldDirty: true, shouldValidate: true })}
          >
            {words.today}
          </Button>
        </div>
      )}
      {kind === 'forecast' && (
        <>
          <DateField
            {...bind('forecast')}
            id={`${id}-forecast`}
            label={words.forecast}
            required={required}
            hint={hints.currentForecast ? `${hints.currentForecast} ${words.dateHint}` : words.dateHint}
            typed={forecast}
            locale={locale}
            words={words.date}
            error={errors.forecast?.message}
            className="max-w-sm"
          />
          <TextareaField
            {...bind('reason')}
            id={`${id}-reason`}
            label={words.reason}
            required={required}
            maxLength={2000}
            rows={2}
            dir="auto"
            error={errors.reason?.message}
          />
        </>
      )}
      {kind !== 'reached' && (
        <TextField
          {...bind('percent')}
          id={`${id}-percent`}
          label={words.percent}
          required={required}
          unit="%"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          error={errors.percent?.message}
          className="max-w-36"
        />
      )}
      <TextareaField
        {...bind('text')}
        id={`${id}-text`}
        label={words.details}
        hint={words.textHint}
        maxLength={5000}
        rows={3}
        dir="auto"
        error={errors.text?.message}
      />
      <Disclosure flush summary={words.addLinks} open={Boolean(links || errors.links) || undefined}>
        <TextareaField
          {...bind('links')}
          id={`${id}-links`}
          label={words.links}
          hint={words.linksHint}
          dir="ltr"
          rows={2}
          maxLength={4000}
          error={errors.links?.message}
        />
      </Disclosure>
    </>
  )
}
