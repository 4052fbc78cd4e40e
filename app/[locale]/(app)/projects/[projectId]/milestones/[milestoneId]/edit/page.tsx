import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditMilestoneForm } from '@/components/milestones/edit-milestone-form'
import { FormFrame } from '@/components/milestones/form-frame'
import { loadMilestoneForm } from '@/components/milestones/form-load'
import { recordOf } from '@/components/milestones/milestone-values'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string; projectId: string; milestoneId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).milestones.form.editTitle } : {}
}

export default async function EditMilestonePage({ params }: Props) {
  const { locale, project, milestone, words, choices } = await loadMilestoneForm(await params)
  if (!milestone) notFound()
  return (
    <FormFrame locale={locale} project={project} milestone={milestone} title={words.editTitle}>
      <EditMilestoneForm
        projectId={project.id}
        milestone={recordOf(milestone)}
        locale={locale}
        words={words}
        choices={choices}
      />
    </FormFrame>
  )
}
