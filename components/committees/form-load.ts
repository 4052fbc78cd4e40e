import 'server-only'
import { notFound } from 'next/navigation'
import { organisationsOf } from '@/components/projects/edit-choices'
import { may, mayInCommittee } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { getCommitteeChoices, getCommitteeForEdit } from '@/lib/committees/form-queries'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { CommitteeChoices, CommitteeFormWords, ShortChoice } from './form-words'

export type CommitteeToEdit = Awaited<ReturnType<typeof loadCommitteeToEdit>>

/** The committee as those who manage it find it. To everyone else its form does not exist. */
export const loadCommitteeToEdit = async (params: Promise<{ locale: string; committeeId: string }>) => {
  const { locale, committeeId } = await params
  if (!isLocale(locale) || !/^\d{1,9}$/.test(committeeId)) notFound()
  const viewer = await requireViewer()
  const found = await getCommitteeForEdit(viewer, Number(committeeId), locale)
  if (!found || !mayInCommittee(viewer.role, found.relation, 'manage')) notFound()
  return {
    locale,
    committee: found.committee,
    seats: found.seats.map(({ organisation, ...seat }) => {
      const shown = localize(organisation, locale)
      return { ...seat, organisation: shown?.text ?? '', lang: shown?.lang ?? locale }
    }),
    accounts: [...found.accounts],
    organisations: organisationsOf(found.organisations, locale),
    choices: choicesOf(found, locale),
    words: wordsOf(locale),
  }
}

export const loadNewCommittee = async (params: Promise<{ locale: string }>) => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  if (!may(viewer.role, 'createCommittee')) notFound()
  return {
    locale,
    choices: choicesOf(await getCommitteeChoices(viewer, locale), locale),
    words: wordsOf(locale),
  }
}

type Named = { id: number; name: LocalizedText; short: string | null }
type Lists = Record<keyof CommitteeChoices, readonly Named[]>

const choicesOf = ({ projects, programmes, partnerships }: Lists, locale: Locale): CommitteeChoices => {
  const shown = (list: readonly Named[]): ShortChoice[] =>
    list.map(({ id, name, short }) => {
      const found = localize(name, locale)
      return { id, label: found?.text ?? String(id), lang: found?.lang ?? locale, short }
    })
  return { projects: shown(projects), programmes: shown(programmes), partnerships: shown(partnerships) }
}

const wordsOf = (locale: Locale): CommitteeFormWords => {
  const { committees, errors, milestones, projects } = messagesOf(locale)
  return {
    ...committees.form,
    errors,
    kinds: committees.kind,
    seatRoles: committees.seatRole,
    precision: milestones.form.precision,
    parties: projects.form.parties,
  }
}
