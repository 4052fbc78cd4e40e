import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import type { Writer } from '@/lib/minutes/word-writer'
import { drawBars } from './bars-drawing'
import { barsSvg, sizeOfBars } from './bars-svg'
import type { BarsBlock } from './sheet-blocks'
import { drawnParagraphs } from './word-chart'

export const wordBars = (block: BarsBlock, writer: Writer, locale: Locale) => {
  const drawing = drawBars(block, locale, { width: 620, gutter: 190 })
  return drawnParagraphs(
    { ...block, svg: barsSvg(drawing, block.series, locale), size: sizeOfBars(drawing) },
    writer,
  )
}
