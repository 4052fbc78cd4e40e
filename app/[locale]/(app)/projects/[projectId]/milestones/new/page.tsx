import type { Metadata } from 'next'
import { FormFrame } from '@/components/milestones/form-frame'
import { loadMilestoneForm } from '@/components/milestones/form-load'
import { NewMilestonesForm } from '@/components/milestones/new-milestones-form'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string; projectId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).milestones.form.newTitle } : {}
}

export default async function NewMilestonesPage({ params }: Props) {
  const { locale, project, words, choices } = await loadMilestoneForm(await params)
  return (
    <FormFrame locale={locale} project={project} title={words.newTitle} text={words.newText}>
      <NewMilestonesForm projectId={project.id} locale={locale} words={words} choices={choices} />
    </FormFrame>
  )
}
