import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { LocalizedText } from '@/lib/localized-text'

type FormFrameProps = {
  locale: Locale
  project: { id: number; title: LocalizedText }
  milestone?: { id: number; title: LocalizedText }
  title: string
  text?: string
  children: ReactNode
}

/* Around the pages that change milestones: where one is, and what for. */
export function FormFrame({ locale, project, milestone, title, text, children }: FormFrameProps) {
  const { milestones, projects } = messagesOf(locale)
  const address = `/${locale}/projects/${project.id}`
  const way = [
    { href: `/${locale}/projects`, label: projects.page.portfolio },
    { href: address, label: <TextIn text={project.title} locale={locale} /> },
  ]
  if (milestone) {
    way.push({
      href: `${address}/milestones/${milestone.id}`,
      label: <TextIn text={milestone.title} locale={locale} />,
    })
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb label={milestones.page.breadcrumb} items={way} />
      <header>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {text && <p className="mt-1 text-ink-muted">{text}</p>}
      </header>
      {children}
    </div>
  )
}
