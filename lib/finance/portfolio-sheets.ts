import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import { toAmount } from '@/lib/money/amount'
import { isCurrency } from '@/lib/money/currency'
import type { Cell, Sheet } from '@/lib/sheets/sheet'
import { type FinanceView, isOfSomeYears } from './filters'
import { notesSheet } from './notes-sheet'
import { positionSheet } from './position-sheet'
import { getFinanceExport } from './queries'
import { rateLines } from './rate-lines'
import type { FinanceRow } from './rows'
import { missingOf, silentOf, tablesOf } from './tables'

/** What the page of the portfolio's money shows, every project of it, and how it is to be read. */
export const portfolioSheets = async (viewer: Viewer, view: FinanceView, locale: Locale) => {
  const words = messagesOf(locale).finance
  const found = await getFinanceExport(viewer, view, locale, casablancaToday())
  const named = ({ key, name }: { key: number; name: LocalizedText | null | undefined }) => {
    if (view.group === 'year') return String(key)
    if (view.group === 'programme' && key === 0) return words.noProgramme
    return localize(name, locale)?.text ?? messagesOf(locale).budgets.hidden
  }
  const figures = positionSheet(
    tablesOf(found.figures.rows),
    {
      name: words.sheet.figures,
      heading: words.group[view.group],
      nameOf: ({ key, named: of }) => named({ key, name: of?.name }),
      ...((view.group === 'project' || view.group === 'funder') && {
        codeOf: ({ named: of }) => of?.acronym ?? null,
      }),
      isPart: isOfSomeYears(view),
      inReference: view.inReference,
    },
    words,
  )
  const notes = notesSheet(
    {
      scope: scopeOf(view, found.asked[0], locale),
      reference: found.setting[0]?.reference ?? '',
      inReference: view.inReference,
      missing: missingOf(found.figures.rows),
      more: [
        ...(view.group === 'programme' ? [[words.notes.total, words.once] as [string, string]] : []),
        [words.notes.scope, words.notes.archived],
        ...rateLines(found.rates, locale),
      ],
    },
    words,
  )
  return [withSilent(figures, silentOf(found.figures.rows), named, words.column), notes] as const
}

/** Those of whom no amount is known stand at the end, without one; as the source declares it, in columns of its own. */
const withSilent = (
  sheet: Sheet,
  silent: readonly FinanceRow[],
  named: (row: FinanceRow) => string,
  words: { declared: string; declaredCurrency: string },
): Sheet => {
  const isDeclared = silent.some(({ declaredAmount }) => declaredAmount !== null)
  const blank: Cell[] = sheet.columns.slice(1).map(() => null)
  const declared = ({ declaredAmount, declaredCurrency }: FinanceRow): Cell[] =>
    declaredAmount !== null && isCurrency(declaredCurrency)
      ? [{ amount: toAmount(declaredAmount), currency: declaredCurrency }, declaredCurrency]
      : [null, null]
  return {
    ...sheet,
    columns: [
      ...sheet.columns,
      ...(isDeclared
        ? [
            { title: words.declared, width: 19 },
            { title: words.declaredCurrency, width: 12 },
          ]
        : []),
    ],
    rows: [
      ...sheet.rows,
      ...silent.map((row) => [named(row), ...blank, ...(isDeclared ? declared(row) : [])]),
    ],
  }
}

type Asked = Record<'partnership' | 'programme' | 'funder' | 'strategy', LocalizedText | null>

/** The filters, in words. */
const scopeOf = (view: FinanceView, asked: Asked | undefined, locale: Locale): [string, string][] => {
  const { finance: words, projects } = messagesOf(locale)
  const told: [string, string | undefined][] = [
    [words.group.partnership, localize(asked?.partnership, locale)?.text],
    [
      words.group.programme,
      view.programme === 'none' ? words.noProgramme : localize(asked?.programme, locale)?.text,
    ],
    [words.group.funder, localize(asked?.funder, locale)?.text],
    [words.strategy, localize(asked?.strategy, locale)?.text],
    [words.status, view.status === null ? undefined : projects.status[view.status]],
    [words.kind, view.kind === null ? undefined : projects.kind[view.kind]],
    [words.from, view.from === null ? undefined : String(view.from)],
    [words.to, view.to === null ? undefined : String(view.to)],
  ]
  const known = told.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []))
  return [
    [words.by, words.group[view.group]],
    ...(known.length > 0 ? known : [[words.notes.scope, words.notes.everything] as [string, string]]),
  ]
}
