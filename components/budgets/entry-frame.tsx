import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { TextIn } from '@/components/ui/text-in'
import type { BudgetProject } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  locale: Locale
  project: Pick<BudgetProject, 'id' | 'title'>
  header: ReactNode
  children: ReactNode
}

/* Around the pages below the budget: where one is. */
export function EntryFrame({ locale, project, header, children }: Props) {
  const { budgets, projects } = messagesOf(locale)
  const address = `/${locale}/projects/${project.id}`
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="grid grid-cols-1 gap-2">
        <Breadcrumb
          label={budgets.way}
          items={[
            { href: `/${locale}/projects`, label: projects.page.portfolio },
            { href: address, label: <TextIn text={project.title} locale={locale} /> },
            { href: `${address}/budget`, label: budgets.title },
          ]}
        />
        {header}
      </header>
      {children}
    </div>
  )
}
