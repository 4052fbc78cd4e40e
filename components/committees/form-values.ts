import type { Difference } from '@/components/form/conflict-view'
import { differing, labelOf, textDifferences, wordOf } from '@/components/projects/edit-differences'
import { emptyTexts, textsOf } from '@/components/projects/edit-values'
import { scopeOf } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { CommitteeChoices, CommitteeFormWords } from './form-words'

type Texts = Record<Locale, string>

export type CommitteeValues = {
  version: number
  name: Texts
  kind: string
  code: string
  text: Texts
  scope: string
  projectIds: number[]
  programmeId: string
  partnershipId: string
  quorumKind: string
  quorumValue: string
  membersAreComplete: boolean
}

export type CommitteeRecord = {
  version: number
  name: LocalizedText
  kind: string
  code: string
  text: LocalizedText | null
  projectIds: number[]
  programmeId: number | null
  partnershipId: number | null
  quorumKind: string | null
  quorumValue: number | null
  membersAreComplete: boolean
}

export const emptyCommittee: CommitteeValues = {
  version: 0,
  name: emptyTexts,
  kind: '',
  code: '',
  text: emptyTexts,
  scope: 'projects',
  projectIds: [],
  programmeId: '',
  partnershipId: '',
  quorumKind: 'none',
  quorumValue: '',
  membersAreComplete: false,
}

export const committeeValuesOf = (record: CommitteeRecord): CommitteeValues => ({
  version: record.version,
  name: textsOf(record.name),
  kind: record.kind,
  code: record.code,
  text: textsOf(record.text),
  scope: scopeOf(record),
  projectIds: record.projectIds,
  programmeId: String(record.programmeId ?? ''),
  partnershipId: String(record.partnershipId ?? ''),
  quorumKind: record.quorumKind ?? 'none',
  quorumValue: String(record.quorumValue ?? ''),
  membersAreComplete: record.membersAreComplete,
})

/** What two versions of a committee say differently, in the reader's words. */
export const committeeDifferences = (
  theirs: CommitteeValues,
  mine: CommitteeValues,
  words: CommitteeFormWords,
  choices: CommitteeChoices,
): Difference[] => {
  const row = (label: string, show: (values: CommitteeValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  const { languages } = words.errors
  return differing([
    ...textDifferences(words.name, theirs.name, mine.name, languages),
    row(words.kind, ({ kind }) => wordOf(words.kinds, kind)),
    row(words.code, ({ code }) => code),
    ...textDifferences(words.text, theirs.text, mine.text, languages),
    row(words.scope, ({ scope }) => wordOf(words.scopes, scope)),
    row(words.projects, ({ projectIds }) =>
      choices.projects
        .filter(({ id }) => projectIds.includes(id))
        .map(({ label }) => label)
        .join('\n'),
    ),
    row(words.programme, ({ programmeId }) => labelOf(choices.programmes, Number(programmeId))),
    row(words.partnership, ({ partnershipId }) => labelOf(choices.partnerships, Number(partnershipId))),
    row(words.quorumKind, ({ quorumKind, quorumValue }) =>
      quorumKind === 'none' ? '' : `${wordOf(words.quorumKinds, quorumKind)} · ${quorumValue}`,
    ),
    row(words.complete, ({ membersAreComplete }) => (membersAreComplete ? '✓' : '')),
  ])
}
