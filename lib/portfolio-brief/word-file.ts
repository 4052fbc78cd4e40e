import 'server-only'
import { Packer } from 'docx'
import type { ShortSheet } from '@/lib/meeting-pack/sheet-blocks'
import { wordDocument, wordSection } from '@/lib/meeting-pack/word-section'
import { writerOf } from '@/lib/minutes/word-writer'

/** The brief as a Word document, made of the blocks of the meeting pack. */
export const briefWord = ({ locale, head, sections, notes }: ShortSheet): Promise<Blob> => {
  const writer = writerOf(locale)
  const quiet = (text: string) => writer.run(text, { color: '56534A', size: 16 })
  const { kingdom, ministry, title, standing } = head
  const about = {
    ...{ title: `${title} – ${standing}`, creator: ministry?.text ?? kingdom, locale },
  }
  return Packer.toBlob(
    wordDocument(
      about,
      [
        writer.paragraph([quiet(ministry ? `${kingdom} – ${ministry.text}` : kingdom)]),
        writer.paragraph([writer.run(title, { bold: true, size: 34, color: '14604A' })]),
        writer.paragraph([quiet(standing)]),
        ...sections.flatMap((section) => wordSection(section, writer, locale)),
        ...notes.map((note) => writer.paragraph([quiet(note)])),
      ],
      true,
    ),
  )
}
