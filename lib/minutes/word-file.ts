import 'server-only'
import { Document, Footer, LevelFormat, Packer, type Paragraph, type Table } from 'docx'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { dayOf, followUpOf, hoursOf, seatName, textIn, titleOf } from './lines'
import type { Minutes } from './queries'
import { attendanceTable, signatureTable } from './word-tables'
import { saidParagraphs, type Writer, writerOf } from './word-writer'

/** The minutes as a Word document, right to left where the language is. */
export const wordFile = async (found: Minutes, language: Locale): Promise<Blob> =>
  Packer.toBlob(documentOf(found, language))

const documentOf = (found: Minutes, language: Locale) => {
  const writer = writerOf(language)
  const { minutes } = messagesOf(language)
  return new Document({
    title: `${minutes.title} – ${titleOf(found.document, language)}`,
    creator: textIn(found.standing.ministry, language),
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, sizeComplexScript: 24 },
          paragraph: { spacing: { after: 100 } },
        },
      },
    },
    numbering: { config: [{ reference: 'numbers', levels: numberLevels }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footerOf(found, language, writer) },
        children: [
          ...headingOf(found, language, writer),
          writer.heading(minutes.document.attendance),
          ...attendanceOf(found, language, writer),
          writer.heading(minutes.document.items),
          ...itemsOf(found, language, writer),
          ...signaturesOf(found, language, writer),
          ...annexesOf(found, language, writer),
        ],
      },
    ],
  })
}

const numberLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { start: 500 * (level + 1), hanging: 360 } } },
}))

type Part = (found: Minutes, language: Locale, writer: Writer) => (Paragraph | Table)[]

const headingOf: Part = ({ document, standing }, language, writer) => {
  const { minutes } = messagesOf(language)
  const words = minutes.document
  const facts: [string, string | null][] = [
    [words.date, dayOf(document, language)],
    [words.hours, hoursOf(document, minutes)],
    [words.place, textIn(document.place, language)],
    [words.reference, document.code],
  ]
  return [
    writer.centred(words.kingdom, { bold: true }),
    writer.centred(textIn(standing.ministry, language)),
    writer.centred(minutes.title, { bold: true, size: 36 }),
    writer.centred(titleOf(document, language), { size: 26 }),
    ...(standing.state === 'locked' ? [] : [writer.centred(words.draft, { bold: true })]),
    ...facts.flatMap(([label, value]) =>
      value ? [writer.fact(words.labelled.replace('{label}', label), value)] : [],
    ),
  ]
}

const attendanceOf: Part = ({ document }, language, writer) => {
  const words = messagesOf(language).minutes.document
  return [
    document.seats.length > 0 ? attendanceTable(document, language, writer) : writer.line(words.noSeats),
    ...(document.guests.length > 0
      ? [
          writer.fact(
            words.guests,
            document.guests
              .map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name))
              .join(words.and),
          ),
        ]
      : []),
  ]
}

const itemsOf: Part = ({ document }, language, writer) => {
  const { minutes } = messagesOf(language)
  const words = minutes.document
  const decisions = (list: Minutes['document']['otherDecisions']) =>
    list.flatMap((decision) => [
      writer.decision(minutes.decisionKinds[decision.kind], decision.reference),
      writer.text(decision.text),
      ...followUpOf(decision, language, minutes).map(({ label, value }) => writer.fact(label, value)),
    ])
  const own = writerOf(document.language)
  return [
    ...document.items.flatMap((item, at) => [
      writer.item(at + 1, item.title),
      ...(item.presenter ? [writer.fact(words.presenter, item.presenter)] : []),
      ...(item.carried ? [writer.fact(words.carried, item.carried)] : []),
      ...(item.said ? saidParagraphs(item.said, own) : []),
      ...decisions(item.decisions),
    ]),
    ...(document.otherDecisions.length > 0
      ? [writer.heading(words.otherDecisions), ...decisions(document.otherDecisions)]
      : []),
  ]
}

const signaturesOf: Part = ({ document }, language, writer) => {
  const signers = document.seats.filter(({ role }) => role === 'chair' || role === 'member')
  if (signers.length === 0) return []
  return [
    writer.heading(messagesOf(language).minutes.document.signatures),
    signatureTable(
      signers.map((seat) => ({ ...seat, name: seatName(seat, language) })),
      language,
      writer,
    ),
  ]
}

const annexesOf: Part = ({ annexes }, language, writer) => {
  const words = messagesOf(language).minutes.annexes
  if (annexes.length === 0) return []
  return [
    writer.heading(words.title),
    ...annexes.flatMap(({ text, at }, place) => [
      writer.fact(`${words.annex} ${place + 1}`, formatInstant(at, language)),
      ...text.split('\n').map((line) => writer.line(line)),
    ]),
  ]
}

const footerOf = ({ standing, document }: Minutes, language: Locale, writer: Writer) => {
  const words = messagesOf(language).minutes.seal
  const sealed = standing.sha256
    ? [
        writer.fact(words.lockedAt, standing.lockedAt ? formatInstant(standing.lockedAt, language) : ''),
        writer.code(`SHA-256 ${standing.sha256}`),
      ]
    : []
  return new Footer({ children: [writer.pageNumber(document.code ?? ''), ...sealed] })
}
