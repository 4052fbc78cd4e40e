import type { Viewer } from '@/lib/access/viewer'
import { type ConvertedEntry, getBudgetExport, mostEntries } from '@/lib/budgets/export-queries'
import { inReference as convert, inOwnCurrencies } from '@/lib/budgets/in-reference'
import { tablesByFunder, tablesByYear } from '@/lib/budgets/position-tables'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import { entrySheet } from './entry-sheet'
import { notesSheet } from './notes-sheet'
import { positionSheet } from './position-sheet'
import { rateLines } from './rate-lines'

/** A project's money by funder, by year and entry by entry; null where no amount is for the viewer. */
export const projectSheets = async (
  viewer: Viewer,
  projectId: number,
  inReference: boolean,
  locale: Locale,
) => {
  const found = await getBudgetExport(viewer, projectId)
  if (!found) return null
  const { finance: words, budgets } = messagesOf(locale)
  const { project, entries, isCut } = found
  const reference = found.setting[0]?.reference ?? ''
  const converted = convert(found.funding, found.totals, reference)
  const { funding, totals } = inReference ? converted : inOwnCurrencies(found)
  const funder = positionSheet(
    tablesByFunder(funding, totals),
    {
      ...{ name: words.sheet.funder, heading: words.group.funder, isPart: false, inReference },
      nameOf: ({ named }) => localize(named?.name, locale)?.text ?? budgets.hidden,
      codeOf: ({ named }) => named?.acronym ?? null,
    },
    words,
  )
  const year = positionSheet(
    tablesByYear(totals),
    {
      ...{ name: words.sheet.year, heading: words.group.year, isPart: true, inReference },
      nameOf: ({ key }) => String(key),
    },
    words,
  )
  const notes = notesSheet(
    {
      scope: [[words.notes.project, nameOf(project, locale)]],
      ...{ reference, inReference, missing: converted.missing },
      more: [
        ...(isCut ? [[words.notes.limit, limitText(locale)] as [string, string]] : []),
        ...rateLines(ratesOf(entries), locale),
      ],
    },
    words,
  )
  return { project, funder, year, entries: entrySheet(entries, reference, locale), notes }
}

type Project = NonNullable<Awaited<ReturnType<typeof getBudgetExport>>>['project']

const nameOf = ({ code, title }: Project, locale: Locale) =>
  [code, localize(title, locale)?.text].filter(Boolean).join(' · ')

const limitText = (locale: Locale) =>
  translator(locale, 'finance')('notes.limitText', { count: formatNumber(mostEntries, locale) })

/** The rates by which they were converted. */
const ratesOf = (entries: readonly ConvertedEntry[]) =>
  entries.flatMap(({ currency, rate, rateOn, rateSource: source }) =>
    rate === null || rateOn === null || source === null ? [] : [{ currency, rate, day: rateOn, source }],
  )
