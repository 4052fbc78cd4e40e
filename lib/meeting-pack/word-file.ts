import 'server-only'
import { Packer, Paragraph } from 'docx'
import type { Locale } from '@/lib/i18n/locale'
import { type Writer, writerOf } from '@/lib/minutes/word-writer'
import type { Cover, Sheet } from './sheet-blocks'
import { newPage, type Parts, wordDocument, wordSection } from './word-section'
import { factsTable } from './word-table'

/** The pack as a Word document, right to left where the language is. */
export const wordFile = (sheet: Sheet): Promise<Blob> => Packer.toBlob(documentOf(sheet))

const documentOf = ({ locale, name, cover, sections }: Sheet) => {
  const writer = writerOf(locale)
  const about = { title: `${cover.title} – ${name}`, creator: cover.ministry?.text ?? cover.kingdom, locale }
  return wordDocument(about, [
    ...coverOf(cover, writer, locale),
    ...sections.flatMap((section, at) => [
      ...(section.startsPage || at === 0 ? [newPage()] : []),
      ...wordSection(section, writer, locale),
    ]),
  ])
}

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
