import type { PartyRole } from '@/lib/access/permissions'
import type { LocalizedText } from '@/lib/localized-text'
import type { PhaseKind, ProjectStatus } from '@/lib/projects/rules'
import {
  dateIn,
  type Field,
  fieldsIn,
  numberIn,
  type Row,
  type Sentence,
  type SentenceKey,
  say,
  textIn,
} from './described'
import type { Change } from './queries'

export const describeProject = ({ verb, before, after }: Change): Sentence[] => {
  if (verb === 'insert') return [say('project.created')]
  if (!after) return []
  const said: Sentence[] = []
  if ('archived_at' in after)
    said.push(
      textIn(after, 'archived_at')
        ? say('project.archived', { reason: { text: textIn(after, 'archive_reason') } })
        : say('project.restored'),
    )
  if ('status' in after)
    said.push(
      say('project.status', {
        from: { status: before?.status as ProjectStatus },
        to: { status: after.status as ProjectStatus },
      }),
    )
  if ('title' in after) said.push(say('project.title', { to: { title: after.title as LocalizedText } }))
  for (const end of ['start', 'end'] as const)
    if (`${end}_on` in after)
      said.push(
        say(`project.${end}`, { from: { date: dateIn(before, end) }, to: { date: dateIn(after, end) } }),
      )
  const edited = fieldsIn(after, projectFields)
  if (edited.length > 0) said.push(say('project.edited', { fields: { fields: edited } }))
  return said
}

const projectFields: Record<string, Field> = {
  code: 'code',
  class: 'class',
  kind: 'kind',
  partnership_id: 'partnership',
  summary: 'summary',
  area: 'area',
  note: 'note',
  declared_months: 'duration',
  duplicate_of_id: 'duplicate',
}

export const describeParty = ({ verb, before, after, subject: title }: Change): Sentence[] => {
  const subject = { title }
  if (verb === 'insert') return [say('party.added', { subject, role: { role: after?.role as PartyRole } })]
  if (after && 'archived_at' in after)
    return [say(after.archived_at ? 'party.removed' : 'party.restored', { subject })]
  if (after?.role)
    return [
      say('party.role', {
        subject,
        from: { role: before?.role as PartyRole },
        to: { role: after.role as PartyRole },
      }),
    ]
  return [say('party.edited', { subject })]
}

export const describePhase = ({ verb, before, after, subject: title, phaseKind }: Change): Sentence[] => {
  const subject = { phase: (after?.kind as PhaseKind | undefined) ?? phaseKind, title }
  if (verb === 'insert')
    return [say('phase.added', { subject, months: { months: numberIn(after, 'months') } })]
  if (after && 'archived_at' in after)
    return [say(after.archived_at ? 'phase.removed' : 'phase.restored', { subject })]
  if (after && 'months' in after)
    return [
      say('phase.length', {
        subject,
        from: { months: numberIn(before, 'months') },
        to: { months: numberIn(after, 'months') },
      }),
    ]
  return [isOnlyMoved(after) ? say('phase.order') : say('phase.edited', { subject })]
}

export const describeObjective = ({ verb, after, subject: title }: Change): Sentence[] => {
  const subject = { title }
  if (verb === 'insert') return [say('objective.added', { subject })]
  if (after && 'archived_at' in after)
    return [say(after.archived_at ? 'objective.removed' : 'objective.restored', { subject })]
  return [isOnlyMoved(after) ? say('objective.order') : say('objective.edited', { subject })]
}

const isOnlyMoved = (after: Row | null) => after !== null && String(Object.keys(after)) === 'position'

/** A link is made or undone; it has no other life. */
export const describeLink =
  (linked: SentenceKey, unlinked: SentenceKey) =>
  ({ verb }: Change): Sentence[] => [say(verb === 'delete' ? unlinked : linked)]
