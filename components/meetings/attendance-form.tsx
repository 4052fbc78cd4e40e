'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { errorAt } from '@/components/form/field-errors'
import { resolverOf } from '@/components/form/resolver-of'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useReady } from '@/components/form/use-ready'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { takeAttendance } from '@/lib/meetings/actions'
import { type AttendanceKind, attendanceKinds } from '@/lib/meetings/rules'
import { attendanceSchema } from '@/lib/meetings/schema'
import type { FieldErrors } from '@/lib/outcome'
import type { MeetingWords } from './words'

type Seat = {
  id: number
  organisation: string
  lang: Locale
  role: string
  representative: string | null
  kind: AttendanceKind | null
  person: string | null
  version: number
  isCovered: boolean
}
type Values = { seats: { seatId: number; version: number; kind: string; person: string }[] }
type Props = { meetingId: number; seats: Seat[]; words: MeetingWords }

/* One line a seat. Only the lines that were touched are sent: two who note at once do not undo one another. */
export function AttendanceForm({ meetingId, seats, words }: Props) {
  const router = useRouter()
  const toast = useToast()
  const ready = useReady()
  const [refreshing, startRefresh] = useTransition()
  const { attendance, errors } = words
  const values = valuesOf(seats)
  const inputOf = (given: Values) => ({ meetingId, seats: given.seats })
  const form = useForm<Values>({
    values,
    resetOptions: { keepDirtyValues: true },
    resolver: resolverOf(attendanceSchema, inputOf, errors),
  })
  const { isDirty, errors: mistakes } = form.formState
  const submission = useSubmission<Values, { count: number }>({
    form,
    action: async (sent) => {
      const outcome = await takeAttendance(sent)
      if (!outcome.ok && outcome.code === 'conflict') startRefresh(() => router.refresh())
      return outcome.ok
        ? outcome
        : { ...outcome, fieldErrors: atTheirLines(outcome.fieldErrors, sent.input, seats) }
    },
    words: { ...errors, codes: { ...errors.codes, conflict: attendance.changed } },
    inputOf: (given) => ({
      meetingId,
      seats: given.seats.filter((line, at) => isTouched(line, values.seats[at])),
    }),
    onDone: () => {
      toast({ title: attendance.saved })
      form.reset(form.getValues())
      startRefresh(() => router.refresh())
    },
  })
  const working = submission.busy || refreshing
  useUnsavedWarning(isDirty && !working, words.form.leave)

  return (
    <form onSubmit={submission.submit} noValidate inert={!ready} aria-label={attendance.title}>
      {submission.problem && (
        <Notice tone="danger" live="alert" className="m-4">
          {submission.problem}
        </Notice>
      )}
      <ul className="divide-y">
        {seats.map((seat, at) => (
          <li
            key={seat.id}
            className="grid grid-cols-1 items-start gap-x-4 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_11rem_15rem]"
          >
            <div className="min-w-0">
              <p className="font-medium">
                <bdi lang={seat.lang}>{seat.organisation}</bdi>
              </p>
              <p className="text-sm text-ink-muted">
                {seat.role}
                {seat.representative && (
                  <>
                    {' · '}
                    <bdi>{seat.representative}</bdi>
                  </>
                )}
              </p>
              {!seat.isCovered && <p className="text-sm text-attention-ink">{attendance.outside}</p>}
            </div>
            <SelectField
              label={`${attendance.title} · ${seat.organisation}`}
              hideLabel
              error={errorAt(mistakes, `seats.${at}.kind`)}
              {...form.register(`seats.${at}.kind`)}
            >
              <option value="">{attendance.notNoted}</option>
              {attendanceKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {attendance.kind[kind]}
                </option>
              ))}
            </SelectField>
            <TextField
              label={`${attendance.person} · ${seat.organisation}`}
              hideLabel
              placeholder={attendance.person}
              dir="auto"
              autoComplete="off"
              maxLength={200}
              error={errorAt(mistakes, `seats.${at}.person`)}
              {...form.register(`seats.${at}.person`)}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3 border-t px-4 py-3">
        <Button type="submit" variant="primary" busy={working} disabled={!isDirty && !working}>
          {attendance.save}
        </Button>
        <span role="status" className="text-sm text-ink-muted">
          {working && errors.saving}
        </span>
      </div>
    </form>
  )
}

const valuesOf = (seats: Seat[]): Values => ({
  seats: seats.map(({ id, version, kind, person }) => ({
    seatId: id,
    version,
    kind: kind ?? '',
    person: person ?? '',
  })),
})

const isTouched = (line: Values['seats'][number], saved?: Values['seats'][number]) =>
  line.kind !== saved?.kind || line.person !== saved?.person

/** The server counts the lines it was sent; the form counts them all. */
const atTheirLines = (fieldErrors: FieldErrors | undefined, input: unknown, seats: Seat[]) => {
  const sent = (input as Values).seats
  return (
    fieldErrors &&
    Object.fromEntries(
      Object.entries(fieldErrors).map(([path, message]) => {
        const [list, at, field] = path.split('.')
        return [`${list}.${seats.findIndex(({ id }) => id === sent[Number(at)]?.seatId)}.${field}`, message]
      }),
    )
  )
}
