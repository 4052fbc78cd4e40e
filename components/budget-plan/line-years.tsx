'use client'
import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { AmountField } from '@/components/form/amount-field'
import { CheckboxField } from '@/components/form/checkbox-field'
import { errorAt } from '@/components/form/field-errors'
import { Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { Button, IconButton } from '@/components/ui/button'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { emptyYear, type LineValues } from './line-values'
import { type PeriodWords, quarterWord } from './period-word'
import type { LineWords } from './plan-words'

type Props = { id: string; locale: Locale; words: LineWords; period: PeriodWords }

/* What the line plans, a row for each year: as a whole or by quarters. */
export function LineYears({ id, locale, words, period }: Props) {
  const { control, register, watch, getValues, formState } = useFormContext<LineValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'plan.years' })
  const years = watch('plan.years')
  const currency = watch('plan.currency')
  const add = () =>
    append(emptyYear(nextYear(getValues('plan.years').map(({ year }) => year))), {
      focusName: `plan.years.${fields.length}.whole`,
    })
  const amount = (at: number, part: 'whole' | `quarters.${number}`, label: string) => {
    const name = `plan.years.${at}.${part}` as const
    return (
      <AmountField
        key={name}
        {...register(name)}
        id={`${id}-${name}`}
        label={label}
        typed={watch(name) ?? ''}
        {...{ currency, locale }}
        words={{ fields: words.errors.fields, understood: words.understood }}
        error={errorAt(formState.errors, name)}
      />
    )
  }
  return (
    <Fieldset
      legend={words.amounts}
      hint={words.amountsHint}
      error={errorAt(formState.errors, 'plan.years')}
      className="sm:col-span-2"
    >
      <ol className="grid grid-cols-1 gap-3">
        {fields.map((field, at) => (
          <li
            key={field.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 rounded-md border p-3"
          >
            <div className="grid grid-cols-1 items-start gap-x-4 gap-y-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
              <TextField
                {...register(`plan.years.${at}.year`)}
                id={`${id}-plan.years.${at}.year`}
                label={words.year}
                inputMode="numeric"
                maxLength={4}
                autoComplete="off"
                error={errorAt(formState.errors, `plan.years.${at}.year`)}
              />
              {years[at]?.isQuarterly ? (
                <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
                  {[1, 2, 3, 4].map((quarter) =>
                    amount(at, `quarters.${quarter - 1}`, quarterWord(period, quarter)),
                  )}
                </div>
              ) : (
                amount(at, 'whole', words.whole)
              )}
              <CheckboxField
                {...register(`plan.years.${at}.isQuarterly`)}
                id={`${id}-plan.years.${at}.isQuarterly`}
                label={words.quarterly}
                className="sm:col-start-2"
              />
            </div>
            <IconButton
              label={words.removeYear.replace('{year}', years[at]?.year ?? '')}
              icon={<Trash2 aria-hidden />}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <Button size="sm" icon={<Plus aria-hidden />} className="mt-3" onClick={add}>
        {words.addYear}
      </Button>
    </Fieldset>
  )
}

const nextYear = (years: readonly string[]) => {
  const last = years
    .filter((year) => /^\d{4}$/.test(year))
    .sort()
    .at(-1)
  return last ? String(Number(last) + 1) : casablancaToday().slice(0, 4) // not money: a year
}
