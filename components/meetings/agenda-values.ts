import { emptyTexts, textsOf } from '@/components/projects/edit-values'
import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { AgendaChoices } from '@/lib/meetings/queries'

export type ItemValues = {
  version: number
  title: Record<Locale, string>
  duration: string
  presenter: string
  projectId: string
  milestoneId: string
  decisionId: string
  documents: string
}

export type ItemRecord = {
  version: number
  title: LocalizedText
  duration: number | null
  presenter: string | null
  projectId: number | null
  milestoneId: number | null
  decisionId: number | null
  documents: string | null
}

export const emptyItem: ItemValues = {
  version: 0,
  title: emptyTexts,
  duration: '',
  presenter: '',
  projectId: '',
  milestoneId: '',
  decisionId: '',
  documents: '',
}

export const itemValuesOf = (item: ItemRecord): ItemValues => ({
  version: item.version,
  title: textsOf(item.title),
  duration: String(item.duration ?? ''),
  presenter: item.presenter ?? '',
  projectId: String(item.projectId ?? ''),
  milestoneId: String(item.milestoneId ?? ''),
  decisionId: String(item.decisionId ?? ''),
  documents: item.documents ?? '',
})

type Choice = { id: number; label: string; lang: Locale }
export type ItemChoices = {
  projects: Choice[]
  milestones: (Choice & { projectId: number })[]
  decisions: Choice[]
}

export const choicesOf = (choices: AgendaChoices, locale: Locale): ItemChoices => {
  const named = (id: number, text: LocalizedText) => {
    const found = localize(text, locale)
    return { id, label: found?.text ?? '', lang: found?.lang ?? locale }
  }
  return {
    projects: choices.projects.map(({ id, title }) => named(id, title)),
    milestones: choices.milestones.map(({ id, title, projectId }) => ({ ...named(id, title), projectId })),
    decisions: choices.decisions.map(({ id, reference, text }) => {
      const { label, lang } = named(id, text)
      return { id, label: `\u2066${reference}\u2069 ${label.slice(0, 80)}`, lang }
    }),
  }
}
