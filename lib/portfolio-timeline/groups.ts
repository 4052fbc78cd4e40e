import type { Choice } from '@/lib/choice'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import type { Grouping } from './filters'
import type { ProjectRow } from './queries'
import type { SentGroup, SentProject } from './sent'

type Named = { partnerships: readonly Choice[]; programmes: readonly Choice[]; noProgramme: string }

/** In the order of the names; a project of several programmes stands in each, those of none come last. */
export const groupsOf = (
  projects: readonly ProjectRow[],
  group: Grouping,
  { partnerships, programmes, noProgramme }: Named,
  locale: Locale,
): SentGroup[] => {
  const members = new Map<number | null, number[]>()
  projects.forEach((project, at) => {
    const keys = group === 'partnership' ? [project.partnershipId] : (project.programmeIds ?? [null])
    for (const key of keys) {
      const own = members.get(key)
      if (own) own.push(at)
      else members.set(key, [at])
    }
  })
  const named = (group === 'partnership' ? partnerships : programmes).map(({ id, name }) => ({
    id,
    name: localize(name, locale),
  }))
  const none = { id: null, name: { text: noProgramme, lang: locale } }
  return [...named, none].flatMap(({ id, name }): SentGroup[] => {
    const own = members.get(id)
    return own ? [[name?.text ?? '', foreign(name?.lang, locale), own]] : []
  })
}

/** A project as it is sent to the browser. */
export const sentProject = (
  { id, title, start, end, progress, late, first }: ProjectRow,
  locale: Locale,
): SentProject => {
  const name = localize(title, locale)
  const hasDates = start !== null || end !== null || first !== null
  return [
    id,
    name?.text ?? '',
    foreign(name?.lang, locale),
    start ?? '',
    end ?? '',
    progress,
    late,
    hasDates ? 1 : 0,
  ]
}

/** The language is said where it is not the reader's. */
const foreign = (lang: Locale | undefined, locale: Locale) => (lang && lang !== locale ? lang : '')
