import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { CooperationKind } from '@/lib/projects/rules'

export type Choice = { id: number; label: string; lang: Locale }
export type Partnership = Choice & { kind: CooperationKind }
export type Organisation = Choice & { acronym: string | null; searched: string }
export type Choices = { partnerships: Partnership[]; programmes: Choice[]; strategies: Choice[] }

type Named = { id: number; name: LocalizedText; acronym: string | null }
type Lists = { partnerships: (Named & { kind: CooperationKind })[]; programmes: Named[]; strategies: Named[] }
type Chosen = {
  partnershipId: number
  partnership: LocalizedText
  kind: CooperationKind
  programmes: { id: number; title: LocalizedText }[] | null
  strategies: { id: number; name: LocalizedText }[] | null
}

/** What may be chosen. What the project already has stays in the lists even once it is archived. */
export const choicesOf = (lists: Lists, locale: Locale, chosen?: Chosen): Choices => {
  const named = (id: number, name: LocalizedText) => ({ id, name, acronym: null })
  const had = {
    partnerships: chosen ? [{ ...named(chosen.partnershipId, chosen.partnership), kind: chosen.kind }] : [],
    programmes: chosen?.programmes?.map(({ id, title }) => named(id, title)) ?? [],
    strategies: chosen?.strategies?.map(({ id, name }) => named(id, name)) ?? [],
  }
  return {
    partnerships: withMissing(lists.partnerships, had.partnerships).map((one) => ({
      ...choiceOf(one, locale),
      kind: one.kind,
    })),
    programmes: withMissing(lists.programmes, had.programmes).map((one) => choiceOf(one, locale)),
    strategies: withMissing(lists.strategies, had.strategies).map((one) => choiceOf(one, locale)),
  }
}

/** Found by the name in any of the three languages, or by the acronym. */
export const organisationsOf = (organisations: readonly Named[], locale: Locale): Organisation[] =>
  organisations.map((one) => ({
    ...choiceOf(one, locale),
    acronym: one.acronym,
    searched: [one.acronym, ...Object.values(one.name)].join(' '),
  }))

const withMissing = <T extends Named>(list: readonly T[], had: readonly T[]) => [
  ...list,
  ...had.filter(({ id }) => !list.some((one) => one.id === id)),
]

const choiceOf = ({ id, name }: Named, locale: Locale): Choice => {
  const { text, lang } = localize(name, locale) ?? { text: String(id), lang: locale }
  return { id, label: text, lang }
}
