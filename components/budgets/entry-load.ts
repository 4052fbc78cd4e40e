import 'server-only'
import { notFound } from 'next/navigation'
import { organisationsOf } from '@/components/projects/edit-choices'
import type { Relation } from '@/lib/access/permissions'
import { requireViewer, type Viewer } from '@/lib/access/viewer'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import { getEntryForm, type OrganisationRow } from '@/lib/budgets/queries'
import { mayRecord, transactionKinds } from '@/lib/budgets/rules'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { EntryChoices, EntryWords } from './entry-words'

/** What a new entry needs. To those who record nothing, and once the project is archived, it does not exist. */
export const loadEntryForm = async ({ locale, projectId }: { locale: string; projectId: string }) => {
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const viewer = await requireViewer()
  const found = await getEntryForm(viewer, parseId(projectId))
  if (!found || found.project.isArchived) notFound()
  return {
    locale,
    project: found.project,
    words: entryWordsOf(locale),
    choices: entryChoicesOf(viewer, found.relation, found.organisations, locale),
  }
}

export const parseId = (text: string) => Number(text) // not money: an identifier

export const entryChoicesOf = (
  viewer: Viewer,
  relation: Relation,
  organisations: readonly OrganisationRow[],
  locale: Locale,
  entry?: EntryRow,
): EntryChoices => {
  const named = entry ? partiesOf(entry).filter(({ id }) => !organisations.some((one) => one.id === id)) : []
  const choices = organisationsOf([...organisations, ...named], locale)
  return {
    kinds: transactionKinds.filter((kind) => mayRecord(viewer.role, relation, kind)),
    organisations: choices,
    ownFunder:
      viewer.role === 'liaison' && mayRecord(viewer.role, relation, 'commitment')
        ? (choices.find(({ id }) => id === viewer.organisationId) ?? null)
        : null,
  }
}

/** What an entry names stays in the lists even once it is archived. */
const partiesOf = (entry: EntryRow): OrganisationRow[] => {
  const named = [
    { id: entry.funderId, name: entry.funder, acronym: entry.funderAcronym },
    { id: entry.fromId, name: entry.from, acronym: entry.fromAcronym },
    { id: entry.toId, name: entry.to, acronym: entry.toAcronym },
  ].flatMap(({ id, name, acronym }) => (id !== null && name !== null ? [{ id, name, acronym }] : []))
  return [...new Map(named.map((one) => [one.id, one])).values()]
}

export const entryWordsOf = (locale: Locale): EntryWords => {
  const { budgets, errors, milestones, projects } = messagesOf(locale)
  return {
    ...budgets.entry,
    kinds: budgets.kind,
    errors,
    date: { fields: errors.fields, precision: milestones.form.precision },
    money: { fields: errors.fields, understood: budgets.entry.understood },
    parties: projects.form.parties,
  }
}
