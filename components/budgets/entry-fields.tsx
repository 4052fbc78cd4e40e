'use client'
import { useFormContext } from 'react-hook-form'
import { AmountField } from '@/components/form/amount-field'
import { CurrencyOptions } from '@/components/form/currency-options'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import type { Locale } from '@/lib/i18n/locale'
import { FunderField } from './entry-funder-field'
import type { EntryValues } from './entry-values'
import type { EntryChoices, EntryWords } from './entry-words'

type Props = { locale: Locale; words: EntryWords; choices: EntryChoices }

/* What happened: whose money, from whom to whom, how much and when. */
export function EntryFields({ locale, words, choices }: Props) {
  const { register, formState, watch } = useFormContext<EntryValues>()
  const { errors, defaultValues } = formState
  const { required } = words.errors
  const { organisations } = choices
  const date = (name: 'occurred' | 'valued', hint: string) => (
    <DateField
      {...register(name)}
      id={`entry-${name}`}
      label={words[name]}
      required={name === 'occurred' && required}
      hint={hint}
      typed={watch(name)}
      locale={locale}
      words={words.date}
      error={errors[name]?.message}
    />
  )
  return (
    <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
      <SelectField
        {...register('kind')}
        id="entry-kind"
        defaultValue={defaultValues?.kind}
        label={words.kind}
        required={required}
        error={errors.kind?.message}
      >
        <option value="" hidden>
          {words.choose}
        </option>
        {choices.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <FunderField {...{ words, choices }} kind={watch('kind')} />
      {(['from', 'to'] as const).map((side) => (
        <EditOrganisationField
          key={side}
          {...{ organisations, words }}
          id={`entry-${side}Id`}
          name={`${side}Id`}
          label={words[side]}
          isOptional
        />
      ))}
      <AmountField
        {...register('money.amount')}
        id="entry-money-amount"
        label={words.amount}
        required={required}
        hint={words.amountHint}
        typed={watch('money.amount')}
        currency={watch('money.currency')}
        locale={locale}
        words={words.money}
        error={errors.money?.amount?.message}
      />
      <SelectField
        {...register('money.currency', { deps: 'money.amount' })}
        id="entry-money-currency"
        defaultValue={defaultValues?.money?.currency}
        label={words.currency}
        required={required}
        error={errors.money?.currency?.message}
      >
        <option value="" hidden>
          {words.choose}
        </option>
        <CurrencyOptions locale={locale} />
      </SelectField>
      {date('occurred', words.occurredHint)}
      {date('valued', words.valuedHint)}
    </div>
  )
}
