import { BorderStyle, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MinutesDocument, MinutesSeat } from './document'
import { attended, seatName } from './lines'
import type { Writer } from './word-writer'

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B5B0A3' }

const table = (rows: TableRow[], columns: number[], writer: Writer) =>
  new Table({
    visuallyRightToLeft: writer.rightToLeft,
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows,
  })

const cell = (children: Paragraph[], width: number) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  })

const thirds = [4600, 2800, 2200]

export const attendanceTable = (document: MinutesDocument, language: Locale, writer: Writer) => {
  const { document: words, attendance, seatRoles } = messagesOf(language).minutes
  const row = (texts: Paragraph[][], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((paragraphs, at) => cell(paragraphs, thirds[at] ?? 0)),
    })
  const head = [words.organisation, words.person, words.attendance].map((text) => [
    writer.line(text, { bold: true }),
  ])
  const seats = attended(document).map((seat) =>
    row([
      [writer.line(seatName(seat, language)), writer.line(seatRoles[seat.role], { color: '56534A' })],
      [writer.line(seat.person ?? '—')],
      [writer.line(seat.attendance ? attendance[seat.attendance] : words.notNoted)],
    ]),
  )
  return table([row(head, true), ...seats], thirds, writer)
}

const halves = [4800, 4800]

/** Two to a row, with room to sign. */
export const signatureTable = (
  signers: (MinutesSeat & { name: string })[],
  language: Locale,
  writer: Writer,
) => {
  const words = messagesOf(language).minutes.document
  const box = ({ name, person, approved, reservation, approvedBy }: MinutesSeat & { name: string }) =>
    cell(
      [
        writer.line(name, { bold: true }),
        writer.line(person ?? ''),
        ...(approved
          ? [
              writer.fact(
                reservation ? words.approvedWithReservation : words.approved,
                approvedBy ? `– ${approvedBy}` : '',
              ),
            ]
          : []),
        ...(reservation ? [writer.line(reservation)] : []),
        writer.line(''),
        writer.line(''),
      ],
      4800,
    )
  const rows = Array.from({ length: Math.ceil(signers.length / 2) }, (_, at) => {
    const boxes = signers.slice(at * 2, at * 2 + 2).map(box)
    if (boxes.length < 2) boxes.push(cell([writer.line('')], 4800))
    return new TableRow({ cantSplit: true, children: boxes })
  })
  return table(rows, halves, writer)
}
