import 'server-only'
import { StyleSheet, Text, View } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { PdfBlock } from './pdf-blocks'
import { PdfCell } from './pdf-cell'
import { drawable, ink, textLook } from './pdf-look'
import type { Section } from './sheet-blocks'

/* What the papers share: a section, and the foot of a page. */

type Props = { section: Section; locale: Locale; dense?: boolean }

export function SectionPart({ section, locale, dense = false }: Props) {
  const { title, tag, blocks } = section
  // A drawing does not part from its heading, nor on a short paper from its figures.
  const beside = blocks[0]?.kind === 'bars' ? 1 : 0
  const language = title.lang ?? locale
  return (
    <View style={{ marginBottom: dense ? 4 : 16 }} wrap={!(dense && beside)}>
      <View wrap={false} minPresenceAhead={beside ? 0 : 80}>
        <View style={{ ...look.heading, ...(dense && look.denseHeading), flexDirection: rowOf(locale) }}>
          <Text style={{ ...textLook(language, locale, dense ? 11 : 15), ...look.headingText }}>
            {drawable(title.text, language)}
          </Text>
          {tag && <PdfCell cell={tag} locale={locale} />}
        </View>
        {blocks.slice(0, beside).map((block) => (
          <PdfBlock key={block.kind} block={block} locale={locale} dense={dense} />
        ))}
      </View>
      {blocks.slice(beside).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
        <PdfBlock key={at} block={block} locale={locale} dense={dense} />
      ))}
    </View>
  )
}

/* What is known only when all is laid out is styled twice: a height of its lines would push it off the page. */
export function Footer({ text, locale }: { text: string; locale: Locale }) {
  const isRight = directionOf(locale) === 'rtl'
  const [start, end] = isRight ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return (
    <>
      <Text fixed style={{ ...textLook(locale, locale, 7.5), ...look.foot, [start]: 42, width: 430 }}>
        {drawable(text, locale)}
      </Text>
      <Text
        fixed
        style={{
          ...textLook('en', locale, 7.5),
          ...look.foot,
          lineHeight: undefined,
          [end]: 42,
          width: 60,
          textAlign: end,
        }}
        render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
      />
    </>
  )
}

export const rowOf = (locale: Locale) => (directionOf(locale) === 'rtl' ? 'row-reverse' : 'row')

export const pageLook = {
  paddingTop: 42,
  paddingBottom: 56,
  paddingHorizontal: 42,
  color: ink.text,
}

const look = StyleSheet.create({
  heading: {
    borderBottomWidth: 1.5,
    borderBottomColor: ink.accent,
    paddingBottom: 4,
    marginBottom: 8,
    gap: 10,
    alignItems: 'center',
  },
  denseHeading: { paddingBottom: 1, marginBottom: 3 },
  headingText: { flex: 1, fontWeight: 600, color: ink.accent },
  foot: { position: 'absolute', bottom: 26, color: ink.muted },
})
