import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

type Texts = Record<Locale, string>

/** What the forms of a milestone hold, as typed: a choice not made is an empty text. */
export type CommonValues = {
  kind: string
  title: Texts
  weight: string
  objectiveId: string
  responsibleId: string
}
export type SessionValues = { begin: string; due: string; place: Texts }
export type NewValues = CommonValues & { sessions: SessionValues[] }
export type EditValues = CommonValues & SessionValues & { version: number; note: Texts; moveReason: string }

/** A milestone as the page reads it, and as a conflict hands it back. */
export type MilestoneRecord = {
  version: number
  kind: string
  title: LocalizedText
  weight: number
  objectiveId: number | null
  responsibleId: number | null
  begin: PartialDate | null
  due: PartialDate | null
  place: LocalizedText | null
  note: LocalizedText | null
}

const noTexts: Texts = { ar: '', fr: '', en: '' }
export const emptySession: SessionValues = { begin: '', due: '', place: noTexts }

export const newMilestone: NewValues = {
  kind: '',
  title: noTexts,
  weight: '1',
  objectiveId: '',
  responsibleId: '',
  sessions: [emptySession],
}

export const editValuesOf = (record: MilestoneRecord, locale: Locale): EditValues => ({
  version: record.version,
  kind: record.kind,
  title: { ...noTexts, ...record.title },
  weight: String(record.weight),
  objectiveId: String(record.objectiveId ?? ''),
  responsibleId: String(record.responsibleId ?? ''),
  begin: typed(record.begin, locale),
  due: typed(record.due, locale),
  place: { ...noTexts, ...record.place },
  note: { ...noTexts, ...record.note },
  moveReason: '',
})

const typed = (date: PartialDate | null, locale: Locale) => (date ? formatPartialDate(date, locale) : '')

/** Only what the form edits goes to the browser. */
export const recordOf = <T extends MilestoneRecord & { id: number }>(
  milestone: T,
): MilestoneRecord & { id: number } => {
  const { id, version, kind, title, weight, objectiveId, responsibleId, begin, due, place, note } = milestone
  return { id, version, kind, title, weight, objectiveId, responsibleId, begin, due, place, note }
}
