import type { Metadata } from 'next'
import { loadNewProject } from '@/components/projects/edit-load'
import { ProjectForm } from '@/components/projects/project-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).projects.form.new } : {}
}

export default async function NewProjectPage({ params }: Props) {
  const { locale, words, choices } = await loadNewProject(params)
  const { page } = messagesOf(locale).projects
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb label={page.way} items={[{ href: `/${locale}/projects`, label: page.portfolio }]} />
      <header>
        <h1 className="text-2xl font-semibold">{words.new}</h1>
        <p className="mt-1 max-w-prose text-ink-muted">{words.newIntro}</p>
      </header>
      <ProjectForm locale={locale} words={words} choices={choices} />
    </div>
  )
}
