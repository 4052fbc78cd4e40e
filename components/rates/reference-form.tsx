'use client'
import { CurrencyOptions } from '@/components/form/currency-options'
import { SelectField } from '@/components/form/select-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import type { Currency } from '@/lib/money/currency'
import { setReferenceCurrency } from '@/lib/rates/actions'
import { referenceCurrencySchema } from '@/lib/rates/schema'
import type { RatesWords } from './rates-words'
import { rowWords } from './row-words'

type Props = {
  reference: Currency
  locale: Locale
  words: RatesWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

/* Says what it changes before it does. */
export function ReferenceForm({ reference, locale, words, isSettling, onSaved, onCancel }: Props) {
  const toast = useToast()
  const { errors, reference: said } = words
  const record = useRecordForm({
    schema: referenceCurrencySchema,
    values: { currency: reference as string, seen: reference as string },
    action: setReferenceCurrency,
    words: errors,
    inputOf: (values) => values,
    // The version of this record is the currency itself.
    valuesOf: ({ currency }) => ({ currency: String(currency), seen: String(currency) }),
    onDone: () => {
      toast({ title: said.saved })
      onSaved()
    },
  })
  const { form, theirs } = record
  return (
    <EditRowForm
      label={said.change}
      words={rowWords(words, said.set)}
      record={record}
      isSettling={isSettling}
      differences={() => [{ label: said.title, theirs: theirs.currency, mine: form.getValues('currency') }]}
      onCancel={onCancel}
    >
      <Notice tone="attention">{said.warning}</Notice>
      <SelectField
        {...form.register('currency')}
        label={said.currency}
        required={errors.required}
        error={record.errors.currency?.message}
      >
        <CurrencyOptions locale={locale} />
      </SelectField>
    </EditRowForm>
  )
}
