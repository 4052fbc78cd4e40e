'use client'
import { useFormContext } from 'react-hook-form'
import { AmountField } from '@/components/form/amount-field'
import { CurrencyOptions } from '@/components/form/currency-options'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import type { Organisation } from '@/components/projects/edit-choices'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import { fundingForms } from '@/lib/budgets/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { FundingValues } from './funding-values'
import type { FundingWords } from './funding-words'

type Props = { id: string; locale: Locale; words: FundingWords; organisations: Organisation[] }

export function FundingFields({ id, locale, words, organisations }: Props) {
  const { register, watch, formState } = useFormContext<FundingValues>()
  const { errors } = formState
  const { fields, required } = words.errors
  const day = (name: 'starts' | 'ends') => (
    <DateField
      {...register(name)}
      id={`${id}-${name}`}
      label={words[name]}
      typed={watch(name)}
      locale={locale}
      words={{ fields, precision: words.precision }}
      error={errors[name]?.message}
    />
  )
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <EditOrganisationField
        id={`${id}-organisationId`}
        label={words.organisation}
        {...{ organisations, words }}
      />
      <SelectField
        {...register('form')}
        id={`${id}-form`}
        label={words.form}
        required={required}
        error={errors.form?.message}
      >
        {fundingForms.map((form) => (
          <option key={form} value={form}>
            {words.forms[form]}
          </option>
        ))}
      </SelectField>
      <AmountField
        {...register('money.amount')}
        id={`${id}-amount`}
        label={words.amount}
        hint={words.amountHint}
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
        error={errors.money?.currency?.message}
      >
        <option value="">{words.choose}</option>
        <CurrencyOptions locale={locale} />
      </SelectField>
      {day('starts')}
      {day('ends')}
      <TextField
        {...register('agreement')}
        id={`${id}-agreement`}
        className="sm:col-span-2"
        label={words.agreement}
        dir="auto"
        autoComplete="off"
        maxLength={300}
        error={errors.agreement?.message}
      />
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
