import 'server-only'
import { Document, Footer, type ISectionOptions, LevelFormat, PageBreak, Paragraph, type Table } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import { saidParagraphs, type Writer, writerOf } from '@/lib/minutes/word-writer'
import type { Block, Cell, Section } from './sheet-blocks'
import { wordBars } from './word-bars'
import { wordCell } from './word-cell'
import { wordChart } from './word-chart'
import { factsTable, wordTable } from './word-table'

export type Parts = (Paragraph | Table)[]

type About = { title: string; creator: string; locale: Locale; foot?: string }

/** A4, its foot with the number of the page. */
export const wordDocument = (
  { title, creator, locale, foot = title }: About,
  children: Parts,
  dense = false,
) =>
  new Document({
    ...{ title, creator },
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: dense ? 17 : 20, sizeComplexScript: dense ? 18 : 22 },
          paragraph: { spacing: { after: dense ? 40 : 80 } },
        },
      },
    },
    numbering: { config: [{ reference: 'numbers', levels: numberLevels }] },
    sections: [
      {
        properties: { page: dense ? densePage : page },
        footers: { default: new Footer({ children: [writerOf(locale).pageNumber(foot)] }) },
        children,
      } satisfies ISectionOptions,
    ],
  })

export const wordSection = ({ title, tag, blocks }: Section, writer: Writer, locale: Locale): Parts => [
  writer.heading(title.text),
  ...(tag ? wordCell(tag, writer, locale) : []),
  ...blocks.flatMap((block) => blockOf(block, writer, locale)),
]

export const newPage = () => new Paragraph({ children: [new PageBreak()] })

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
    case 'bars':
      return wordBars(block, writer, locale)
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
const densePage = { ...page, margin: { top: 700, bottom: 700, left: 1000, right: 1000 } }
