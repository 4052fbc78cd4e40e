import { FlaskConical, FolderKanban } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { OwnProject } from '@/lib/work/own'

export function OwnProjects({ projects, locale }: { projects: readonly OwnProject[]; locale: Locale }) {
  const t = translator(locale, 'work.projects')
  const { partyRole } = messagesOf(locale).projects
  const total = projects[0]?.total ?? 0
  return (
    <Card
      flush
      title={t('title')}
      actions={
        total > projects.length && (
          <Link className="link text-sm" href={`/${locale}/projects`}>
            {t('all', { count: total })}
          </Link>
        )
      }
    >
      {total === 0 && (
        <EmptyState
          compact
          icon={<FolderKanban aria-hidden />}
          title={t('none')}
          description={t('noneText')}
        />
      )}
      <ul className="divide-y">
        {projects.map((project) => (
          <li key={project.id} className="grid gap-0.5 px-4 py-2.5">
            <p className="min-w-0">
              <Link
                href={`/${locale}/projects/${project.id}`}
                prefetch={false}
                className="font-medium hover:underline"
              >
                <TextIn text={project.title} locale={locale} />
              </Link>{' '}
              {project.code && <Code className="text-sm text-ink-muted">{project.code}</Code>}
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-muted">
              <span>{project.roles.map((role) => partyRole[role]).join(locale === 'ar' ? '، ' : ', ')}</span>
              <span>
                {project.milestoneCount === 0
                  ? t('noMilestone')
                  : t('reached', { reached: project.reachedCount, total: project.milestoneCount })}
              </span>
              {project.isLate && (
                <Tag tone="danger" quiet>
                  {t('late')}
                </Tag>
              )}
              {project.isIllustrative && (
                <Tag tone="info" quiet icon={<FlaskConical aria-hidden />}>
                  {t('illustrative')}
                </Tag>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
