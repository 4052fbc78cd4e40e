import {
  AlignmentType,
  BorderStyle,
  CarriageReturn,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { Block, Run, Said } from './said'

type Look = { bold?: boolean; size?: number; color?: string }

/** Writes paragraphs in the direction of a language; a text in another one keeps its own. */
export const writerOf = (language: Locale) => {
  const rightToLeft = directionOf(language) === 'rtl'
  const run = (text: string, look: Look = {}) => runOf(text, rightToLeft, look)
  const paragraph = (children: TextRun[], options: IParagraphOptions = {}) =>
    new Paragraph({ bidirectional: rightToLeft, ...options, children })
  return {
    rightToLeft,
    run,
    paragraph,
    line: (text: string, look?: Look) => paragraph([run(text, look)]),
    centred: (text: string, look?: Look) => paragraph([run(text, look)], { alignment: AlignmentType.CENTER }),
    heading: (text: string) =>
      paragraph([run(text, { bold: true, size: 28, color: '14604A' })], {
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        spacing: { before: 320, after: 120 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'CFCBC0', space: 2 } },
      }),
    fact: (label: string, value: string) => paragraph([run(`${label} `, { color: '56534A' }), run(value)]),
    code: (text: string) =>
      new Paragraph({ children: [new TextRun({ text, font: 'Courier New', size: 14 })] }),
    item: (place: number, title: LocalizedText) =>
      paragraph([run(`${place}. ${localize(title, language)?.text ?? ''}`, { bold: true, size: 24 })], {
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        spacing: { before: 240, after: 80 },
      }),
    decision: (kind: string, reference: string) =>
      paragraph(
        [run(`${kind} `, { bold: true }), new TextRun({ text: reference, font: 'Courier New', bold: true })],
        {
          keepNext: true,
          spacing: { before: 160 },
        },
      ),
    text: (text: LocalizedText) => {
      const found = localize(text, language)
      const isRight = directionOf(found?.lang ?? language) === 'rtl'
      return new Paragraph({ bidirectional: isRight, children: [runOf(found?.text ?? '', isRight, {})] })
    },
    pageNumber: (code: string) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: code ? `${code} · ` : '', size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
  }
}

export type Writer = ReturnType<typeof writerOf>

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)

/**
 * Word takes the size and the weight of Arabic from marks of their own; a line break is one too. A code or a French
 * name marked as right to left would be turned round at its dashes.
 */
const runOf = (text: string, rightToLeft: boolean, { bold, size, color }: Look) => {
  const look = {
    bold,
    boldComplexScript: bold,
    size,
    sizeComplexScript: size,
    color,
    rightToLeft: rightToLeft && !isLatin(text),
  }
  const lines = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [new CarriageReturn(), line]))
  return new TextRun({ children: lines, ...look })
}

export const saidParagraphs = (said: Said, writer: Writer): Paragraph[] =>
  said.content.flatMap((block) => blockParagraphs(block, writer, 0, {}))

const blockParagraphs = (
  block: Block,
  writer: Writer,
  level: number,
  list: IParagraphOptions,
): Paragraph[] => {
  if (block.type === 'paragraph')
    return [
      new Paragraph({
        bidirectional: writer.rightToLeft,
        ...list,
        children: (block.content ?? []).map((one) => inlineOf(one, writer)),
      }),
    ]
  // Each numbered list counts anew.
  const instance = block.type === 'orderedList' ? nextInstance() : 0
  const marker: IParagraphOptions =
    block.type === 'orderedList'
      ? { numbering: { reference: 'numbers', level, instance } }
      : { bullet: { level } }
  return block.content.flatMap(({ content }) =>
    content.flatMap((inner, at) =>
      inner.type === 'paragraph'
        ? blockParagraphs(inner, writer, level, at === 0 ? marker : { indent: { start: 500 * (level + 1) } })
        : blockParagraphs(inner, writer, level + 1, {}),
    ),
  )
}

let instances = 0
const nextInstance = () => {
  instances += 1
  return instances
}

const inlineOf = ({ text, marks = [] }: Run, writer: Writer) => {
  const link = marks.find((mark) => mark.type === 'link')
  const bold = marks.some(({ type }) => type === 'bold')
  const run = writer.run(text, { bold, color: link && '125642' })
  return link ? new ExternalHyperlink({ link: link.attrs.href, children: [run] }) : run
}
