import { casablancaToday } from '@/lib/format/casablanca'
import type { Messages } from '@/lib/i18n/messages'
import type { Cell, Sheet } from '@/lib/sheets/sheet'

type Missing = Record<'entries' | 'funding' | 'planned', number>

type Told = {
  /** What the file is about, in words. */
  scope: readonly [label: string, value: string][]
  reference: string
  inReference: boolean
  missing: Missing
  /** Remarks and the rates it was reckoned with, one a line. */
  more?: readonly [label: string, value: string][]
}

/** How the figures are to be read, for whom only has the file. */
export const notesSheet = (told: Told, { notes, sheet, intro, column }: Messages['finance']): Sheet => {
  const rows: [string, Cell][] = [
    [notes.date, { date: casablancaToday() }],
    ...told.scope,
    [notes.official, notes.officialText],
    [notes.reference, told.reference],
    [notes.conversion, told.inReference ? notes.rule : notes.own],
    ...(told.inReference ? missingOf(told.missing, notes) : []),
    ...(told.more ?? []),
  ]
  return {
    name: sheet.notes,
    columns: [
      { title: column.rateNote, width: 30 },
      { title: intro, width: 100 },
    ],
    rows,
  }
}

const missingOf = (
  { entries, funding, planned }: Missing,
  words: Messages['finance']['notes'],
): [string, Cell][] => [
  [words.missing, { decimal: String(entries) }],
  [words.fundingMissing, { decimal: String(funding) }],
  [words.plannedMissing, { decimal: String(planned) }],
]
