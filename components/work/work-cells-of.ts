import 'server-only'
import { casablancaToday, toCasablanca } from '@/lib/format/casablanca'
import { formatMoney } from '@/lib/format/money'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { inOneLanguage } from '@/lib/localized-text'
import { currencyName, isCurrency } from '@/lib/money/currency'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import { precisionOf } from '@/lib/partial-date/partial-date'
import type { WorkRow } from '@/lib/work/queries'
import { placeOf, urgencyOf, type WorkKind } from '@/lib/work/rules'
import type { WorkCells, WorkDate } from './work-cells'

export const workCellsOf = (kind: WorkKind, row: WorkRow, locale: Locale): WorkCells => {
  const words = messagesOf(locale).work
  return {
    key: `${kind}-${row.id}`,
    kind,
    urgency: urgencyOf(row, casablancaToday()),
    href: `/${locale}${placeOf({ kind, ...row })}`,
    label: words.kind[kind],
    action: words.action[kind],
    what: row.what ? inOneLanguage(row.what, locale) : amountOf(row, locale),
    place: row.place && inOneLanguage(row.place, locale),
    reference: row.reference,
    detail: detailOf(kind, row, locale),
    when: whenOf(kind, row, locale),
  }
}

/** An entry is named by its amount; a missing rate by its currency. */
const amountOf = ({ amount, currency }: WorkRow, locale: Locale) => {
  if (amount !== null && currency !== null) return formatMoney(amount, currency, locale)
  return currency !== null && isCurrency(currency) ? `${currency} – ${currencyName(currency, locale)}` : ''
}

const detailOf = (kind: WorkKind, { detail, count }: WorkRow, locale: Locale): string | null => {
  const { reports, budgets, budgetPlan } = messagesOf(locale)
  const t = translator(locale, 'work')
  const known = (words: Record<string, string>) => (detail === null ? null : (words[detail] ?? null))
  switch (kind) {
    case 'validateReport':
    case 'correctReport':
      return known(reports.kind)
    case 'validateEntry':
    case 'correctEntry':
      return known(budgets.kind)
    case 'approveBudget':
      return known(budgetPlan.kind)
    case 'approveBaseline':
      return t('milestones', { count: count ?? 0 })
    case 'answerComments':
      return t('comments', { count: count ?? 0 })
    case 'missingRate':
      return t('entries', { count: count ?? 0 })
    default:
      return null
  }
}

const whenOf = (kind: WorkKind, { due, since }: WorkRow, locale: Locale): WorkDate | null => {
  const { by, until, since: from } = messagesOf(locale).work
  if (due !== null) return dated(kind === 'commentMinutes' ? until : by, due, locale)
  return since === null ? null : dated(from, dayOf(since), locale)
}

const dayOf = (since: string) => (since.length > 10 ? toCasablanca(since).slice(0, 10) : since)

const dated = (word: string, date: string, locale: Locale): WorkDate => {
  const days = daysBetween(casablancaToday(), date)
  // How far a month or a year is cannot be said in days before it is over.
  const isSaid = days < 0 || precisionOf(date) === 'day'
  return {
    ...{ word, date, text: formatPartialDate(date, locale) },
    relative: isSaid ? formatRelativeDays(days, locale) : null,
  }
}
