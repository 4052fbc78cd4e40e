import 'server-only'
import { BorderStyle, type Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import type { Writer } from '@/lib/minutes/word-writer'
import type { Cell, TableBlock } from './sheet-blocks'
import { wordCell } from './word-cell'

const whole = 9900
const line = { style: BorderStyle.SINGLE, size: 4, color: 'CFCBC0' }
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }

/** The head comes back on each page; a row stays whole. */
export const wordTable = ({ columns, rows }: TableBlock, writer: Writer, locale: Locale) => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((share / shares) * whole))
  const row = (cells: Cell[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, at) =>
        cellOf(wordCell(cell, writer, locale, columns[at]?.isFigure), widths[at] ?? 0, isHead),
      ),
    })
  return new Table({
    visuallyRightToLeft: writer.rightToLeft,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      row(
        columns.map(({ label }) => ({ text: label, look: 'strong' })),
        true,
      ),
      ...rows.map((cells) => row(cells)),
    ],
  })
}

export const factsTable = (facts: { label: string; cell: Cell }[], writer: Writer, locale: Locale) =>
  new Table({
    visuallyRightToLeft: writer.rightToLeft,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [3000, 6900],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: facts.map(
      ({ label, cell }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf(wordCell({ text: label, look: 'quiet' }, writer, locale), 3000),
            cellOf(wordCell(cell, writer, locale), 6900),
          ],
        }),
    ),
  })

const cellOf = (children: Paragraph[], width: number, isHead = false) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'F4F2EC' } }),
  })
