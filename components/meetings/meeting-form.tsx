'use client'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { useDeparture } from '@/components/form/use-departure'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { editMeeting, planMeeting } from '@/lib/meetings/actions'
import { editMeetingSchema, planMeetingSchema } from '@/lib/meetings/schema'
import { MeetingFields, PlaceFields } from './meeting-fields'
import {
  type MeetingRecord,
  type MeetingValues,
  meetingDifferences,
  meetingValuesOf,
  newMeetingValues,
} from './meeting-values'
import { WhenFields } from './when-fields'
import type { MeetingWords } from './words'

type Props = {
  locale: Locale
  words: MeetingWords
  /** Where one came from. */
  back: string
} & (
  | { committee: { id: number; nextNumber: number }; meeting?: undefined }
  | { meeting: MeetingRecord & { id: number }; committee?: undefined }
)

const order = [
  'number',
  'title',
  'starts',
  'ends',
  'startsAt',
  'endsAt',
  'isHeld',
  'place',
  'onlineLink',
  'language',
]

export function MeetingForm({ locale, words, back, committee, meeting }: Props) {
  const { isDone, depart } = useDeparture()
  const { form: said, errors } = words
  const proposed = String(committee?.nextNumber ?? '')
  const record = useRecordForm<MeetingValues, { id: number; carried?: number }>({
    schema: meeting ? editMeetingSchema : planMeetingSchema,
    values: meeting ? meetingValuesOf(meeting, locale) : newMeetingValues(committee?.nextNumber ?? 1, locale),
    action: meeting ? editMeeting : planMeeting,
    words: errors,
    inputOf: (values) =>
      meeting
        ? { ...values, meetingId: meeting.id }
        : // As proposed, it is the next one when it is recorded, even if someone planned another meanwhile.
          {
            ...values,
            committeeId: committee?.id,
            number: values.number === proposed ? 'next' : values.number,
          },
    valuesOf: (current) => meetingValuesOf(current as MeetingRecord, locale),
    onDone: ({ id, carried }) => {
      depart(`/${locale}/meetings/${id}`, {
        title: meeting ? said.saved : said.created,
        description: carried ? said.carried.replace('{count}', String(carried)) : undefined,
      })
    },
  })
  const { form } = record
  useUnsavedWarning(record.isDirty && !isDone, words.form.leave)
  const labels: Record<string, unknown> = said
  const mistakes = listErrors(record.errors, {
    idOf: (path) => `meeting-${path.replace(`.${locale}`, '').replaceAll('.', '-')}`,
    labelOf: (path) => String(labels[path.split('.')[0] ?? ''] ?? ''),
    order,
    colon: colonIn(locale),
  })
  return (
    <RecordForm
      record={record}
      words={errors}
      mistakes={mistakes}
      differences={() => meetingDifferences(record.theirs, form.getValues(), words)}
      send={meeting ? said.save : said.create}
      isDone={isDone}
      back={<ButtonLink href={back}>{said.back}</ButtonLink>}
    >
      <Card title={said.what}>
        <MeetingFields locale={locale} words={words} isNew={!meeting} />
      </Card>
      <Card title={said.when}>
        <WhenFields locale={locale} words={words} />
      </Card>
      <Card title={said.where}>
        <PlaceFields locale={locale} words={words} />
      </Card>
    </RecordForm>
  )
}
