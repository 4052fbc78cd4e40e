import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

type Texts = Record<Locale, string>

/** What the form on a project holds, as typed: a choice not made is an empty text. */
export type ProjectValues = {
  version: number
  title: Texts
  partnershipId: string
  status: string
  class: string
  kind: string
  code: string
  summary: Texts
  area: Texts
  start: string
  end: string
  note: Texts
  programmeIds: number[]
  strategyIds: number[]
}

/** A project as the page reads it, and as a conflict hands it back. */
export type ProjectRecord = {
  version: number
  title: LocalizedText
  partnershipId: number
  status: string
  class: string
  kind: string
  code: string | null
  summary: LocalizedText | null
  area: LocalizedText | null
  start: PartialDate | null
  end: PartialDate | null
  note: LocalizedText | null
  programmeIds: number[]
  strategyIds: number[]
}

type Linked = Omit<ProjectRecord, 'programmeIds' | 'strategyIds'> & {
  id: number
  programmes: { id: number }[] | null
  strategies: { id: number }[] | null
}

export const recordOf = ({ programmes, strategies, ...project }: Linked): ProjectRecord & { id: number } => ({
  id: project.id,
  version: project.version,
  title: project.title,
  partnershipId: project.partnershipId,
  status: project.status,
  class: project.class,
  kind: project.kind,
  code: project.code,
  summary: project.summary,
  area: project.area,
  start: project.start,
  end: project.end,
  note: project.note,
  programmeIds: programmes?.map(({ id }) => id) ?? [],
  strategyIds: strategies?.map(({ id }) => id) ?? [],
})

export const emptyTexts: Texts = { ar: '', fr: '', en: '' }
export const textsOf = (text: LocalizedText | null): Texts => ({ ...emptyTexts, ...text })

export const emptyProject: ProjectValues = {
  version: 0,
  title: emptyTexts,
  partnershipId: '',
  status: '',
  class: 'project',
  kind: 'bilateral',
  code: '',
  summary: emptyTexts,
  area: emptyTexts,
  start: '',
  end: '',
  note: emptyTexts,
  programmeIds: [],
  strategyIds: [],
}

export const projectValuesOf = (record: ProjectRecord, locale: Locale): ProjectValues => ({
  version: record.version,
  title: textsOf(record.title),
  partnershipId: String(record.partnershipId),
  status: record.status,
  class: record.class,
  kind: record.kind,
  code: record.code ?? '',
  summary: textsOf(record.summary),
  area: textsOf(record.area),
  start: typed(record.start, locale),
  end: typed(record.end, locale),
  note: textsOf(record.note),
  programmeIds: record.programmeIds,
  strategyIds: record.strategyIds,
})

const typed = (date: PartialDate | null, locale: Locale) =>
  date === null ? '' : formatPartialDate(date, locale)
