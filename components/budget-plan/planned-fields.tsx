'use client'
import { useFormContext } from 'react-hook-form'
import { AmountField } from '@/components/form/amount-field'
import { CurrencyOptions } from '@/components/form/currency-options'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { TextareaField } from '@/components/form/textarea-field'
import type { Organisation } from '@/components/projects/edit-choices'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import type { Locale } from '@/lib/i18n/locale'
import type { ScheduleWords } from './plan-words'
import type { PlannedValues } from './planned-values'

type Props = { id: string; locale: Locale; words: ScheduleWords; organisations: Organisation[] }

export function PlannedFields({ id, locale, words, organisations }: Props) {
  const { register, watch, formState } = useFormContext<PlannedValues>()
  const { errors } = formState
  const { fields, required } = words.errors
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <EditOrganisationField
        id={`${id}-funderId`}
        name="funderId"
        label={words.funder}
        {...{ organisations, words }}
      />
      <DateField
        {...register('due')}
        id={`${id}-due`}
        label={words.due}
        hint={words.dueHint}
        required={required}
        typed={watch('due')}
        locale={locale}
        words={{ fields, precision: words.precision }}
        error={errors.due?.message}
      />
      <AmountField
        {...register('money.amount')}
        id={`${id}-amount`}
        label={words.amount}
        hint={words.amountHint}
        required={required}
        typed={watch('money.amount')}
        currency={watch('money.currency')}
        locale={locale}
        words={{ fields, understood: words.understood }}
        error={errors.money?.amount?.message}
      />
      <SelectField
        {...register('money.currency', { deps: 'money.amount' })}
        id={`${id}-currency`}
        label={words.currency}
        required={required}
        error={errors.money?.currency?.message}
      >
        <option value="">{words.choose}</option>
        <CurrencyOptions locale={locale} />
      </SelectField>
      <TextareaField
        {...register('note')}
        id={`${id}-note`}
        className="sm:col-span-2"
        label={words.note}
        rows={2}
        dir="auto"
        maxLength={2000}
        error={errors.note?.message}
      />
    </div>
  )
}
