import 'server-only'
import type { RegisterRow } from '@/lib/decisions/queries'
import { isOverdue } from '@/lib/decisions/rules'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import type { DecisionCells } from './row-cells'
import { statusTone } from './status-look'

export const cellsOf = (
  row: RegisterRow,
  locale: Locale,
  words: Messages['decisions'],
  today: string,
): DecisionCells => {
  const text = localize(row.text, locale)
  return {
    id: row.id,
    href: `/${locale}/decisions/${row.id}`,
    reference: row.reference,
    text: shortened(text?.text ?? ''),
    textLang: text && text.lang !== locale ? text.lang : undefined,
    kind: words.kind[row.kind],
    committee: localize(row.committee, locale)?.text ?? '',
    owner: row.ownerAcronym ?? localize(row.ownerOrganisation, locale)?.text ?? '',
    ownerName: row.ownerName,
    due: row.dueOn && formatPartialDate(row.dueOn, locale, 'short'),
    overdue: isOverdue(row, today) ? words.overdue : null,
    status: { word: words.status[row.status], tone: statusTone[row.status] },
  }
}

const longest = 240

/** A row shows the beginning; the page of the decision has the rest. */
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
