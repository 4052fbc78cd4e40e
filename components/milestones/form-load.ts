import 'server-only'
import { notFound } from 'next/navigation'
import { organisationsOf } from '@/components/projects/edit-choices'
import { mayInProject } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { getMilestoneForm } from '@/lib/milestones/queries'
import type { MilestoneFormWords } from './form-words'

const isId = (text: string) => /^\d{1,9}$/.test(text)

type Asked = { locale: string; projectId: string; milestoneId?: string }

/** What the forms of a project's milestones need. To those who do not edit it, and once archived, they do not exist. */
export const loadMilestoneForm = async ({ locale, projectId, milestoneId }: Asked) => {
  if (!isLocale(locale) || !isId(projectId) || (milestoneId !== undefined && !isId(milestoneId))) notFound()
  const viewer = await requireViewer()
  const id = Number(projectId)
  const found = await getMilestoneForm(viewer, id, milestoneId === undefined ? null : Number(milestoneId))
  if (!found || found.project.archivedAt || !mayInProject(viewer.role, found.relation, 'edit')) notFound()
  return {
    locale,
    project: { id, title: found.project.title },
    milestone: found.milestone,
    words: formWordsOf(locale),
    choices: {
      objectives: found.objectives.map(({ id: objectiveId, text }) => {
        const shown = localize(text, locale)
        return { id: objectiveId, label: shown?.text ?? '', lang: shown?.lang ?? locale }
      }),
      organisations: organisationsOf(found.organisations, locale).map(
        ({ id: organisationId, label, lang }) => ({
          id: organisationId,
          label,
          lang,
        }),
      ),
    },
  }
}

const formWordsOf = (locale: Locale): MilestoneFormWords => {
  const { milestones, errors } = messagesOf(locale)
  return {
    ...milestones.form,
    errors,
    kinds: milestones.kind,
    date: { fields: errors.fields, precision: milestones.form.precision },
  }
}
