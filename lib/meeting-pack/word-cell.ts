import 'server-only'
import { AlignmentType, type Paragraph } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import { type Writer, writerOf } from '@/lib/minutes/word-writer'
import type { Cell, Mark } from './sheet-blocks'

/** A cell as paragraphs: what it says, marked by a sign and a colour, and what stands below. */
export const wordCell = (cell: Cell, writer: Writer, locale: Locale, isFigure = false): Paragraph[] => {
  const alignment = isFigure ? { alignment: AlignmentType.END } : {}
  const spoken = ({ lang }: Cell) => (lang && lang !== locale ? writerOf(lang) : writer)
  const { mark, look, under = [] } = cell
  const colour = mark ? colours[mark] : look === 'quiet' ? colours.neutral : undefined
  return [
    spoken(cell).paragraph(
      [
        ...(mark ? [writer.run(`${signs[mark]} `, { color: colours[mark] })] : []),
        spoken(cell).run(unmarked(cell.text), {
          bold: look === 'strong' || mark !== undefined,
          ...(colour && { color: colour }),
        }),
      ],
      { spacing: { after: under.length > 0 ? 0 : 40 }, ...alignment },
    ),
    ...under.map((one) =>
      spoken(one).paragraph([spoken(one).run(unmarked(one.text), { size: 16, color: colours.neutral })], {
        spacing: { after: 20 },
        ...alignment,
      }),
    ),
  ]
}

/** Word orders a run by its own direction; older ones draw a box for the marks of isolation. */
export const unmarked = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

const signs: Record<Mark, string> = { ok: '●', attention: '▲', danger: '■', neutral: '–' }
const colours: Record<Mark, string> = {
  ok: '1C6B3C',
  attention: '8A5A00',
  danger: 'A3261B',
  neutral: '56534A',
}
