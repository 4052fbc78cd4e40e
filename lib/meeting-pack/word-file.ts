import 'server-only'
import { Document, Footer, LevelFormat, Packer, PageBreak, Paragraph, type Table } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import { saidParagraphs, type Writer, writerOf } from '@/lib/minutes/word-writer'
import type { Block, Cell, Cover, Section, Sheet } from './sheet-blocks'
import { wordCell } from './word-cell'
import { wordChart } from './word-chart'
import { factsTable, wordTable } from './word-table'

/** The pack as a Word document, right to left where the language is. */
export const wordFile = (sheet: Sheet): Promise<Blob> => Packer.toBlob(documentOf(sheet))

const documentOf = ({ locale, name, cover, sections }: Sheet) => {
  const writer = writerOf(locale)
  return new Document({
    title: `${cover.title} – ${name}`,
    creator: cover.ministry?.text ?? cover.kingdom,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, sizeComplexScript: 22 },
          paragraph: { spacing: { after: 80 } },
        },
      },
    },
    numbering: { config: [{ reference: 'numbers', levels: numberLevels }] },
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [writer.pageNumber(`${cover.title} – ${name}`)] }) },
        children: [
          ...coverOf(cover, writer, locale),
          ...sections.flatMap((section, at) => sectionOf(section, at, writer, locale)),
        ],
      },
    ],
  })
}

type Parts = (Paragraph | Table)[]

const coverOf = (cover: Cover, writer: Writer, locale: Locale): Parts => [
  writer.centred(cover.kingdom, { bold: true }),
  ...(cover.ministry ? [writer.centred(cover.ministry.text)] : []),
  new Paragraph({ spacing: { before: 2000 } }),
  writer.centred(cover.title, { bold: true, size: 60, color: '14604A' }),
  writer.centred(cover.meeting.text, { bold: true, size: 36 }),
  writer.centred(cover.committee.text, { size: 28 }),
  writer.centred(cover.standing, { color: '56534A' }),
  new Paragraph({ spacing: { after: 600 } }),
  factsTable(cover.facts, writer, locale),
]

const sectionOf = (
  { title, tag, blocks, startsPage }: Section,
  at: number,
  writer: Writer,
  locale: Locale,
) => {
  const isNew = startsPage || at === 0
  return [
    ...(isNew ? [new Paragraph({ children: [new PageBreak()] })] : []),
    writer.heading(title.text),
    ...(tag ? wordCell(tag, writer, locale) : []),
    ...blocks.flatMap((block) => blockOf(block, writer, locale)),
  ]
}

const blockOf = (block: Block, writer: Writer, locale: Locale): Parts => {
  switch (block.kind) {
    case 'facts':
      return [factsTable(block.facts, writer, locale), gap()]
    case 'title':
      return [titleOf(block.text, block.beside, writer)]
    case 'line':
      return wordCell(block.cell, writer, locale)
    case 'table':
      return [wordTable(block, writer, locale), gap()]
    case 'chart':
      return wordChart(block, writer, locale)
    case 'said':
      return saidParagraphs(block.said, writerOf(block.language))
  }
}

const titleOf = (text: string, beside: Cell | undefined, writer: Writer) =>
  writer.paragraph(
    [
      writer.run(text, { bold: true, size: 23 }),
      ...(beside ? [writer.run(` ${beside.text}`, { color: '56534A' })] : []),
    ],
    { keepNext: true, spacing: { before: 160, after: 60 } },
  )

const gap = () => new Paragraph({ spacing: { after: 60 } })

const numberLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { start: 500 * (level + 1), hanging: 360 } } },
}))

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
}
