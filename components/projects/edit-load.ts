import 'server-only'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may, mayInProject } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getProjectChoices, getProjectForEdit } from '@/lib/projects/queries'
import { choicesOf, organisationsOf } from './edit-choices'
import type { EditWords } from './edit-words'

export type EditParams = Promise<{ locale: string; projectId: string }>
export type ProjectToEdit = Awaited<ReturnType<typeof loadProjectToEdit>>

export type EditPart = keyof Omit<EditWords['tabs'], 'label'>

export const editTitle = async (params: EditParams, part: EditPart): Promise<Metadata> => {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { edit, tabs } = messagesOf(locale).projects.form
  return { title: part === 'details' ? edit : `${tabs[part]} · ${edit}` }
}

/** The project as its editors find it. To everyone else it does not exist. */
export const loadProjectToEdit = async (params: EditParams) => {
  const { locale, projectId } = await params
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const viewer = await requireViewer()
  const found = await getProjectForEdit(viewer, Number(projectId), locale)
  if (!found || !mayInProject(viewer.role, found.relation, 'edit')) notFound()
  return {
    ...found,
    locale,
    words: editWordsOf(locale),
    choices: choicesOf(found, locale, found.project),
    organisations: organisationsOf(found.organisations, locale),
  }
}

export const loadNewProject = async (params: Promise<{ locale: string }>) => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  if (!may(viewer.role, 'createProject')) notFound()
  return {
    locale,
    words: editWordsOf(locale),
    choices: choicesOf(await getProjectChoices(viewer, locale), locale),
  }
}

const editWordsOf = (locale: Locale): EditWords => {
  const { errors, projects, milestones } = messagesOf(locale)
  const { status, class: classes, kind, partyRole, phaseKind, objectiveKind, form } = projects
  return {
    ...form,
    errors,
    labels: { status, class: classes, kind, partyRole, phaseKind, objectiveKind },
    precision: milestones.form.precision,
  }
}
