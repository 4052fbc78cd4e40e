'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import type { Difference } from '@/components/form/conflict-view'
import { DateField } from '@/components/form/date-field'
import { errorAt } from '@/components/form/field-errors'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useRecordForm } from '@/components/form/use-record-form'
import type { Organisation } from '@/components/projects/edit-choices'
import { differing, labelOf, wordOf } from '@/components/projects/edit-differences'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import { saveSeat } from '@/lib/committees/actions'
import { seatRoles } from '@/lib/committees/rules'
import { seatSchema } from '@/lib/committees/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { CommitteeFormWords } from './form-words'
import type { EditedSeat } from './seat-line'
import { emptySeat, type SavedSeat, type SeatValues, savedValuesOf, seatValuesOf } from './seat-values'

export type SeatShared = {
  committeeId: number
  locale: Locale
  words: CommitteeFormWords
  organisations: Organisation[]
  accounts: { id: number; name: string; organisationId: number }[]
}

type Props = SeatShared & {
  /** Absent: a new one. */
  seat?: EditedSeat
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function SeatForm({ committeeId, locale, words, organisations, accounts, seat, ...state }: Props) {
  const id = useId()
  const toast = useToast()
  const { seats, errors } = words
  const record = useRecordForm<SeatValues, { id: number }>({
    schema: seatSchema,
    values: seat ? seatValuesOf(seat, locale) : emptySeat,
    action: saveSeat,
    words: errors,
    inputOf: (values) => ({ ...values, committeeId, seatId: seat?.id ?? null }),
    valuesOf: (current) => savedValuesOf(current as SavedSeat, locale),
    onDone: () => {
      toast({ title: seats.saved })
      state.onSaved()
    },
  })
  const { form, theirs } = record
  const organisationId = form.watch('organisationId')
  const own = accounts.filter((account) => account.organisationId === Number(organisationId))
  const differences = (): Difference[] => {
    const mine = form.getValues()
    const row = (label: string, show: (values: SeatValues) => string) => ({
      label,
      theirs: show(theirs),
      mine: show(mine),
    })
    const account = (of: string) => accounts.find((one) => String(one.id) === of)?.name ?? ''
    return differing([
      row(seats.organisation, (values) => labelOf(organisations, Number(values.organisationId))),
      row(seats.role, ({ role }) => wordOf(words.seatRoles, role)),
      row(seats.from, ({ mandateFrom }) => mandateFrom),
      row(seats.to, ({ mandateTo }) => mandateTo),
      row(seats.representative, ({ representative }) => representative),
      row(seats.representativeAccount, (values) => account(values.representativeAccountId)),
      row(seats.alternate, ({ alternate }) => alternate),
      row(seats.alternateAccount, (values) => account(values.alternateAccountId)),
    ])
  }
  const day = (name: 'mandateFrom' | 'mandateTo', label: string) => (
    <DateField
      id={`${id}-${name}`}
      label={label}
      hint={seats.dayHint}
      typed={form.watch(name)}
      locale={locale}
      words={{ fields: errors.fields, precision: words.precision }}
      error={errorAt(record.errors, name)}
      {...form.register(name)}
    />
  )
  const person = (name: 'representative' | 'alternate', label: string) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
      maxLength={200}
      autoComplete="off"
      error={errorAt(record.errors, name)}
      {...form.register(name)}
    />
  )
  const account = (name: 'representativeAccountId' | 'alternateAccountId', label: string) => (
    <SelectField
      id={`${id}-${name}`}
      label={label}
      hint={seats.accountHint}
      error={errorAt(record.errors, name)}
      {...form.register(name)}
    >
      <option value="">{seats.noAccount}</option>
      {own.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </SelectField>
  )
  return (
    <FormProvider {...form}>
      <EditRowForm
        label={seat ? seat.organisation : seats.add}
        words={words}
        record={record}
        isSettling={state.isSettling}
        differences={differences}
        onCancel={state.onCancel}
      >
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <EditOrganisationField id={`${id}-organisationId`} organisations={organisations} words={words} />
          <SelectField
            id={`${id}-role`}
            label={seats.role}
            required={errors.required}
            error={errorAt(record.errors, 'role')}
            {...form.register('role')}
          >
            <option value="" hidden>
              {words.choose}
            </option>
            {seatRoles.map((role) => (
              <option key={role} value={role}>
                {words.seatRoles[role]}
              </option>
            ))}
          </SelectField>
          {person('representative', seats.representative)}
          {account('representativeAccountId', seats.representativeAccount)}
          {person('alternate', seats.alternate)}
          {account('alternateAccountId', seats.alternateAccount)}
          {day('mandateFrom', seats.from)}
          {day('mandateTo', seats.to)}
        </div>
      </EditRowForm>
    </FormProvider>
  )
}
