import type { Difference } from '@/components/form/conflict-view'
import { differing, textDifferences } from '@/components/projects/edit-differences'
import { emptyTexts, textsOf } from '@/components/projects/edit-values'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { MeetingDetail } from '@/lib/meetings/queries'
import type { WhenValues } from './when-fields'
import type { MeetingWords } from './words'

type Texts = Record<Locale, string>

/** What the form on a meeting holds, as typed. */
export type MeetingValues = WhenValues & {
  version: number
  number: string
  title: Texts
  place: Texts
  onlineLink: string
  language: Locale
  isHeld: boolean
}

/** A meeting as the page reads it, and as a conflict hands it back. */
export type MeetingRecord = Pick<
  MeetingDetail,
  | 'version'
  | 'number'
  | 'title'
  | 'starts'
  | 'ends'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'onlineLink'
  | 'language'
>

export const newMeetingValues = (nextNumber: number, locale: Locale): MeetingValues => ({
  version: 0,
  number: String(nextNumber),
  title: emptyTexts,
  starts: '',
  ends: '',
  startsAt: '',
  endsAt: '',
  place: emptyTexts,
  onlineLink: '',
  language: locale,
  isHeld: false,
})

export const meetingValuesOf = (record: MeetingRecord, locale: Locale): MeetingValues => ({
  version: record.version,
  number: String(record.number ?? ''),
  title: textsOf(record.title),
  starts: record.starts === null ? '' : formatPartialDate(record.starts, locale),
  ends: record.ends === null ? '' : formatPartialDate(record.ends, locale),
  startsAt: record.startsAt ?? '',
  endsAt: record.endsAt ?? '',
  place: textsOf(record.place),
  onlineLink: record.onlineLink ?? '',
  language: record.language,
  isHeld: false,
})

/** Only what the form edits goes to the browser. */
export const meetingRecordOf = (meeting: MeetingDetail): MeetingRecord & { id: number } => {
  const { id, version, number, title, starts, ends, startsAt, endsAt, place, onlineLink, language } = meeting
  return { id, version, number, title, starts, ends, startsAt, endsAt, place, onlineLink, language }
}

const singles = ['number', 'starts', 'ends', 'startsAt', 'endsAt', 'onlineLink'] as const

export const meetingDifferences = (
  theirs: MeetingValues,
  mine: MeetingValues,
  { form, errors }: MeetingWords,
): Difference[] =>
  differing([
    ...singles.map((name) => ({ label: form[name], theirs: theirs[name], mine: mine[name] })),
    ...textDifferences(form.title, theirs.title, mine.title, errors.languages),
    ...textDifferences(form.place, theirs.place, mine.place, errors.languages),
    {
      label: form.language,
      theirs: errors.languages[theirs.language],
      mine: errors.languages[mine.language],
    },
  ])
