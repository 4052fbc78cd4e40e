import { FlaskConical } from 'lucide-react'
import { StatusTag } from '@/components/projects/status-tag'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { ProjectDetail } from '@/lib/projects/queries'

type Props = { project: ProjectDetail; locale: Locale; base: string; today: string }

export function DashboardHead({ project, locale, base, today }: Props) {
  const { page, status } = messagesOf(locale).projects
  const t = translator(locale, 'projectDashboard')
  return (
    <header className="grid grid-cols-1 gap-2">
      <Breadcrumb
        label={page.way}
        items={[
          { href: `/${locale}/projects`, label: page.portfolio },
          { href: base, label: <TextIn text={project.title} locale={locale} /> },
        ]}
      />
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {project.code && <Code className="font-medium text-ink-muted">{project.code}</Code>}
        <StatusTag
          status={project.status}
          word={project.status === 'not_stated' ? page.statusUnknown : status[project.status]}
        />
        {project.isIllustrative && (
          <Tag tone="info" icon={<FlaskConical aria-hidden />}>
            {page.illustrative}
          </Tag>
        )}
      </p>
      <p className="max-w-prose text-ink-muted">
        {t('intro', { date: `\u2068${formatPartialDate(today, locale)}\u2069` })}
      </p>
    </header>
  )
}
