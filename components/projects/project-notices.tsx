import { Archive, Copy } from 'lucide-react'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { TextIn } from '@/components/ui/text-in'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { ProjectDetail } from '@/lib/projects/queries'

type Props = { project: ProjectDetail; locale: Locale }

/* What sets the record apart: archived, or perhaps the same as another. */
export function ProjectNotices({ project, locale }: Props) {
  return (
    <>
      {project.archivedAt && <Archived project={project} at={project.archivedAt} locale={locale} />}
      {localize(project.duplicateOfTitle, locale) && <Duplicate project={project} locale={locale} />}
    </>
  )
}

function Archived({ project, at, locale }: Props & { at: string }) {
  const t = translator(locale, 'projects.page.archived')
  const when = formatInstant(at, locale, { timeFormat: 'none' })
  return (
    <Notice tone="neutral" icon={<Archive aria-hidden />} title={t('title')}>
      <p>
        {project.archivedByName
          ? t.rich('by', { who: project.archivedByName, when, name: (who) => <bdi>{who}</bdi> })
          : t('on', { when })}
      </p>
      <p>{t.rich('why', { reason: project.archiveReason ?? '—', words: (reason) => <bdi>{reason}</bdi> })}</p>
    </Notice>
  )
}

function Duplicate({ project, locale }: Props) {
  const t = translator(locale, 'projects.page.duplicate')
  return (
    <Notice tone="attention" icon={<Copy aria-hidden />} title={t('title')}>
      {t.rich('text', {
        twin: () => (
          <Link className="link" href={`/${locale}/projects/${project.duplicateOfId}`}>
            <TextIn text={project.duplicateOfTitle} locale={locale} />
          </Link>
        ),
      })}
    </Notice>
  )
}
