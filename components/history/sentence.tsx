import type { ReactNode } from 'react'
import { periodWord } from '@/components/budget-plan/period-word'
import { LOCALE_TAG } from '@/lib/format/locale-tag'
import { formatMoney } from '@/lib/format/money'
import { formatNumber, formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Sentence as Said, Word } from '@/lib/history/described'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { type Localized, type LocalizedText, localize } from '@/lib/localized-text'

/** Writes sentences of the trail in one language. */
export const sentenceWriter = (locale: Locale) => {
  const t = translator(locale, 'history')
  const { budgetPlan, budgets, history, projectHealth, projects } = messagesOf(locale)
  const list = new Intl.ListFormat(LOCALE_TAG[locale])

  const titleOf = (title: LocalizedText | null) => {
    const found = localize(title, locale)
    return found && directed(found)
  }

  const write = (word: Word): string => {
    if ('date' in word) return word.date ? formatPartialDate(word.date, locale) : history.unknown
    if ('phase' in word)
      return titleOf(word.title) ?? (word.phase ? projects.phaseKind[word.phase] : history.unnamed)
    if ('title' in word) return titleOf(word.title) ?? history.unnamed
    if ('text' in word) return word.text ?? history.unknown
    if ('percent' in word) return formatPercent(word.percent, locale)
    if ('months' in word) return t('months', { count: word.months })
    if ('days' in word) return t('days', { count: word.days })
    if ('criterion' in word) return projectHealth.criterion[word.criterion]
    if ('health' in word) return uncapitalized(projectHealth.level[word.health])
    if ('status' in word) return uncapitalized(projects.status[word.status] ?? history.unknown)
    if ('role' in word) return uncapitalized(projects.partyRole[word.role] ?? history.unknown)
    if ('entry' in word) return uncapitalized(budgets.kind[word.entry])
    if ('revision' in word) return uncapitalized(budgetPlan.kind[word.revision])
    if ('year' in word) return periodWord(budgetPlan, word.year, word.quarter)
    if ('fields' in word) return list.format(word.fields.map((field) => history.field[field]))
    if (!word.amount) return history.unknown
    return word.currency ? formatMoney(word.amount, word.currency, locale) : formatNumber(word.amount, locale)
  }

  const one = ({ key, words }: Said): ReactNode =>
    t.rich(`say.${key}`, {
      ...Object.fromEntries(Object.entries(words).map(([name, word]) => [name, isolate(write(word))])),
      s: strong,
    })

  /** The same gesture on several things: their names, up to a few. */
  const many = (sentences: readonly Said[]): ReactNode => {
    const [first] = sentences
    if (!first) return null
    const count = sentences.length
    // Told newest first; named in the order in which it was done.
    const subjects = sentences
      .toReversed()
      .flatMap(({ words }) => (words.subject ? isolate(write(words.subject)) : []))
    const names =
      subjects.length > NAMED
        ? [...subjects.slice(0, NAMED), '…'].join(SEPARATOR[locale])
        : list.format(subjects)
    if (first.key === 'milestone.added') return t.rich('many.milestoneAdded', { count, names, s: strong })
    if (first.key === 'milestone.baseline')
      return t.rich('many.milestoneBaseline', { count, names, s: strong })
    if (first.key.endsWith('.order')) return one(first)
    return t('many.linked', { count })
  }

  return { one, many }
}

const strong = (subject: ReactNode) => <b className="font-medium">{subject}</b>
const NAMED = 4
const SEPARATOR: Record<Locale, string> = { ar: '، ', fr: ', ', en: ', ' }
/** Inside a sentence; Arabic has no capitals. */
const uncapitalized = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
/** First strong isolate: what <bdi> does, inside a text. */
const isolate = (text: string) => `\u2068${text}\u2069`
/** A text whose language is known: its first word may be of another, `RECOSA: …`. */
const directed = ({ text, lang }: Localized) => `${lang === 'ar' ? '\u2067' : '\u2066'}${text}\u2069`
