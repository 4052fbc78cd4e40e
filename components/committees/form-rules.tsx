'use client'
import { useFormContext, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { errorAt } from '@/components/form/field-errors'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Locale } from '@/lib/i18n/locale'
import type { CommitteeValues } from './form-values'
import { type CommitteeFormWords, fieldIdOf } from './form-words'

type Props = { locale: Locale; words: CommitteeFormWords }

export function FormRules({ locale, words }: Props) {
  const { register, control, formState } = useFormContext<CommitteeValues>()
  const kind = useWatch({ control, name: 'quorumKind' })
  const { errors } = formState
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <SelectField
          id={fieldIdOf('quorumKind', locale)}
          label={words.quorumKind}
          error={errorAt(errors, 'quorumKind')}
          {...register('quorumKind')}
        >
          {(['none', 'seats', 'share'] as const).map((value) => (
            <option key={value} value={value}>
              {words.quorumKinds[value]}
            </option>
          ))}
        </SelectField>
        {kind !== 'none' && (
          <TextField
            id={fieldIdOf('quorumValue', locale)}
            label={kind === 'share' ? words.quorumShare : words.quorumSeats}
            required={words.errors.required}
            unit={kind === 'share' ? '%' : undefined}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            error={errorAt(errors, 'quorumValue')}
            {...register('quorumValue')}
          />
        )}
      </div>
      <CheckboxField
        id={fieldIdOf('membersAreComplete', locale)}
        label={words.complete}
        hint={words.completeHint}
        {...register('membersAreComplete')}
      />
    </div>
  )
}
