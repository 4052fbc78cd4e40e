'use client'
import { useFormContext } from 'react-hook-form'
import { CurrencyOptions } from '@/components/form/currency-options'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Locale } from '@/lib/i18n/locale'
import { mostSource } from '@/lib/rates/rules'
import { RateField } from './rate-field'
import type { RatesWords } from './rates-words'

export type RateValues = {
  currency: string
  day: string
  quote: { rate: string; units: string }
  source: string
}

export function RateFields({ locale, words }: { locale: Locale; words: RatesWords }) {
  const { register, formState, watch } = useFormContext<RateValues>()
  const { errors } = formState
  const { required } = words.errors
  const said = words.record
  return (
    <div className="grid grid-cols-1 items-start gap-x-5 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
      <SelectField
        {...register('currency')}
        label={said.currency}
        required={required}
        error={errors.currency?.message}
      >
        <option value="" hidden>
          {said.choose}
        </option>
        <CurrencyOptions locale={locale} />
      </SelectField>
      <DateField
        {...register('day')}
        label={said.day}
        required={required}
        hint={said.dayHint}
        typed={watch('day')}
        locale={locale}
        words={words.date}
        error={errors.day?.message}
      />
      <RateField
        {...register('quote.rate')}
        label={said.rate}
        required={required}
        quote={watch('quote')}
        currency={watch('currency')}
        locale={locale}
        words={words}
        error={errors.quote?.rate?.message}
      />
      <SelectField {...register('quote.units')} label={said.units} error={errors.quote?.units?.message}>
        <option value="1">{said.unit}</option>
        <option value="100">{said.hundred}</option>
      </SelectField>
      <TextField
        {...register('source')}
        className="sm:col-span-2 xl:col-span-4"
        label={said.source}
        required={required}
        hint={said.sourceHint}
        maxLength={mostSource}
        dir="auto"
        error={errors.source?.message}
      />
    </div>
  )
}
