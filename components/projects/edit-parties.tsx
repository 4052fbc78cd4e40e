import { localize } from '@/lib/localized-text'
import type { ProjectToEdit } from './edit-load'
import { EditPartyList } from './edit-party-list'

export function EditParties({ found }: { found: ProjectToEdit }) {
  const { project, parties, organisations, words, locale } = found
  const edited = parties.map(({ id, organisationId, name, acronym, role, note, version }) => {
    const called = localize(name, locale)
    return {
      id,
      organisationId,
      name: called?.text ?? '',
      lang: called?.lang ?? locale,
      acronym,
      role,
      note,
      version,
    }
  })
  return <EditPartyList projectId={project.id} parties={edited} {...{ locale, organisations, words }} />
}
