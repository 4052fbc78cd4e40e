import type { FormWords } from '@/components/form/form-words'
import type { Choice } from '@/components/projects/edit-choices'
import type { Messages } from '@/lib/i18n/messages'

type Committees = Messages['committees']

export type CommitteeFormWords = Committees['form'] & {
  errors: FormWords
  kinds: Committees['kind']
  seatRoles: Committees['seatRole']
  precision: Messages['milestones']['form']['precision']
  /** Of the list of organisations that one searches. */
  parties: Messages['projects']['form']['parties']
}

export type ShortChoice = Choice & { short: string | null }
export type CommitteeChoices = Record<'projects' | 'programmes' | 'partnerships', ShortChoice[]>

export const fieldOrder = [
  'name',
  'kind',
  'code',
  'text',
  'scope',
  'projectIds',
  'programmeId',
  'partnershipId',
  'quorumKind',
  'quorumValue',
  'membersAreComplete',
]

export const fieldIdOf = (path: string, reader: string) =>
  `committee-${path.replace(`.${reader}`, '').replaceAll('.', '-')}`

export const labelOf = (path: string, words: CommitteeFormWords): string | undefined => {
  const labels: Record<string, string> = {
    name: words.name,
    kind: words.kind,
    code: words.code,
    text: words.text,
    scope: words.scope,
    projectIds: words.projects,
    programmeId: words.programme,
    partnershipId: words.partnership,
    quorumKind: words.quorumKind,
    quorumValue: words.quorumKind,
  }
  return labels[path.split('.')[0] ?? '']
}
