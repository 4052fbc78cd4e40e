import { ChartSpline, FlaskConical, History, Pencil, SquarePen } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ProjectDetail } from '@/lib/projects/queries'
import { StatusTag } from './status-tag'

type Props = { project: ProjectDetail; locale: Locale; base: string; mayEdit: boolean; mayReport: boolean }

export function ProjectHead({ project, locale, base, mayEdit, mayReport }: Props) {
  const { projectDashboard, projects } = messagesOf(locale)
  const { page, status, class: classes, kind } = projects
  return (
    <header className="space-y-2">
      <Breadcrumb label={page.way} items={[{ href: `/${locale}/projects`, label: page.portfolio }]} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-96 space-y-2">
          <h1 className="text-2xl font-semibold">
            {project.code && (
              <>
                <Code className="font-medium text-ink-muted">{project.code}</Code>{' '}
              </>
            )}
            <TextIn text={project.title} locale={locale} />{' '}
            <LanguageNote text={project.title} locale={locale} words={page.inLanguage} />
          </h1>
          <ul
            aria-label={page.tags}
            className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-muted"
          >
            <li>
              <StatusTag
                status={project.status}
                word={project.status === 'not_stated' ? page.statusUnknown : status[project.status]}
              />
            </li>
            {project.isIllustrative && (
              <li>
                <Tag tone="info" icon={<FlaskConical aria-hidden />}>
                  {page.illustrative}
                </Tag>
              </li>
            )}
            <li>{classes[project.class]}</li>
            <li>{kind[project.kind]}</li>
          </ul>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <ButtonLink href={`${base}/dashboard`} icon={<ChartSpline aria-hidden />}>
            {projectDashboard.open}
          </ButtonLink>
          <ButtonLink href={`${base}/history`} icon={<History aria-hidden />}>
            {page.history}
          </ButtonLink>
          {mayEdit && (
            <ButtonLink href={`${base}/edit`} variant="primary" icon={<Pencil aria-hidden />}>
              {page.edit}
            </ButtonLink>
          )}
          {mayReport && (
            <ButtonLink href="#milestones" variant="primary" icon={<SquarePen aria-hidden />}>
              {page.report}
            </ButtonLink>
          )}
        </div>
      </div>
    </header>
  )
}
