import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { TabsNav } from '@/components/ui/tabs-nav'
import { formatInstant } from '@/lib/format/instant'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import { EditArchived } from './edit-archived'
import type { EditPart, ProjectToEdit } from './edit-load'

/* Around the four pages that change a project. An archived one is only restored. */
export function EditFrame({
  found,
  part,
  children,
}: {
  found: ProjectToEdit
  part: EditPart
  children: ReactNode
}) {
  const { project, locale, words } = found
  const t = translator(locale, 'projects')
  const title = localize(project.title, locale)
  const when = project.archivedAt === null ? '' : formatInstant(project.archivedAt, locale)
  const address = `/${locale}/projects/${project.id}`
  const tab = (name: EditPart, count?: number) => ({
    href: name === 'details' ? `${address}/edit` : `${address}/edit/${name}`,
    label: words.tabs[name],
    count,
    current: name === part,
  })
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb
        label={t('page.way')}
        items={[
          { href: `/${locale}/projects`, label: t('page.portfolio') },
          { href: address, label: <span lang={title?.lang}>{title?.text}</span> },
        ]}
      />
      <h1 className="text-2xl font-semibold">{words.edit}</h1>
      {project.archivedAt === null ? (
        <>
          <TabsNav
            label={words.tabs.label}
            tabs={[
              tab('details'),
              tab('parties', found.parties.length),
              tab('phases', found.phases.length),
              tab('objectives', found.objectives.length),
            ]}
          />
          {children}
        </>
      ) : (
        <EditArchived
          project={{ id: project.id, version: project.version }}
          address={address}
          back={words.back}
          words={words.archive}
          errors={words.errors}
          title={t('form.archive.archived')}
          facts={[
            project.archivedByName
              ? t('form.archive.by', { who: isolated(project.archivedByName), when })
              : t('form.archive.on', { when }),
            t('form.archive.why', { reason: isolated(project.archiveReason ?? '') }),
          ]}
        />
      )}
    </div>
  )
}

/* A name or a sentence in either direction inside one in the other. */
const isolated = (text: string) => `\u2068${text}\u2069`
