import 'server-only'
import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Writer } from '@/lib/minutes/word-writer'
import { drawCurve } from './chart-drawing'
import { svgOf } from './chart-svg'
import type { Block } from './sheet-blocks'
import { unmarked } from './word-cell'

const size = { width: 620, height: 190 }

/** The drawing as a vector, which Word draws since 2016; its sentence before it and its figures after it say the same to others. */
export const wordChart = (
  { title, sentence, curve }: Extract<Block, { kind: 'chart' }>,
  writer: Writer,
  locale: Locale,
) => {
  const { curve: words, today } = messagesOf(locale).charts
  const drawing = drawCurve(curve, locale, size)
  const legend = [words.actual, ...(drawing.planned ? [words.planned] : []), today]
  const svg = svgOf(drawing, { legend, isRightToLeft: directionOf(locale) === 'rtl' })
  return drawnParagraphs(
    { title, sentence, svg, size: { width: size.width, height: size.height + 24 } },
    writer,
  )
}

type Drawn = { title: string; sentence: string; svg: string; size: { width: number; height: number } }

export const drawnParagraphs = ({ title, sentence, svg, size: transformation }: Drawn, writer: Writer) => [
  writer.paragraph([writer.run(title, { bold: true })], { keepNext: true }),
  writer.paragraph([writer.run(unmarked(sentence))], { keepNext: true }),
  new Paragraph({
    bidirectional: writer.rightToLeft,
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation,
        fallback: { type: 'png', data: Buffer.from(onePixel, 'base64') },
        altText: { name: title, title, description: unmarked(sentence) },
      }),
    ],
  }),
]

/** Transparent. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
