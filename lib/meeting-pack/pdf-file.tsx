import 'server-only'
import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { PdfBlock } from './pdf-blocks'
import { PdfCell } from './pdf-cell'
import { drawable, ink, registerFaces, textLook } from './pdf-look'
import type { Cell, Cover, Section, Sheet } from './sheet-blocks'

/** The pack as a PDF: A4, text that can be searched, drawings as vectors, nothing fetched. */
export const pdfFile = async (sheet: Sheet): Promise<Buffer> => {
  await registerFaces()
  return renderToBuffer(<Pack {...sheet} />)
}

function Pack({ locale, name, cover, sections }: Sheet) {
  const title = `${cover.title} – ${name}`
  return (
    <Document
      title={title}
      language={locale}
      author={cover.ministry?.text ?? cover.kingdom}
      creator="Sharaka"
    >
      <Page size="A4" style={look.page}>
        <CoverPart cover={cover} locale={locale} sections={sections} />
      </Page>
      {pagesOf(sections).map((part) => (
        <Page key={part[0]?.key} size="A4" style={look.page}>
          <Footer text={`${title} – ${cover.standing}`} locale={locale} />
          {part.map((section) => (
            <SectionPart key={section.key} section={section} locale={locale} />
          ))}
        </Page>
      ))}
    </Document>
  )
}

/** Sections that follow one another on the same pages. */
const pagesOf = (sections: readonly Section[]) => {
  const pages: Section[][] = []
  for (const section of sections) {
    const page = section.startsPage ? undefined : pages.at(-1)
    if (page) page.push(section)
    else pages.push([section])
  }
  return pages
}

function CoverPart({ cover, locale, sections }: { cover: Cover; locale: Locale; sections: Section[] }) {
  const text = textLook(locale)
  const line = (cell: Cell | null, size: number, style: object) =>
    cell && (
      <Text style={{ ...textLook(cell.lang ?? locale, locale, size), textAlign: 'center', ...style }}>
        {drawable(cell.text, cell.lang ?? locale)}
      </Text>
    )
  return (
    <>
      <View style={look.crown}>
        {line({ text: cover.kingdom }, 13, { fontWeight: 600 })}
        {line(cover.ministry, 11, { color: ink.muted })}
      </View>
      <View style={look.face}>
        {line({ text: cover.title }, 30, { fontWeight: 600, color: ink.accent })}
        {line(cover.meeting, 18, { fontWeight: 600, marginTop: 8 })}
        {line(cover.committee, 14, { marginTop: 2 })}
        {line({ text: cover.standing }, 10, { color: ink.muted, marginTop: 10 })}
      </View>
      <View style={look.facts}>
        <PdfBlock block={{ kind: 'facts', facts: cover.facts }} locale={locale} />
      </View>
      <View style={look.contents}>
        {sections.map(({ key, title, tag }, at) => (
          <View key={key} style={{ ...look.entry, flexDirection: rowOf(locale) }}>
            <Text style={{ ...text, width: 24, color: ink.muted }}>{String(at + 1)}</Text>
            <View style={{ flex: 1 }}>
              <PdfCell cell={title} locale={locale} />
            </View>
            {tag && <PdfCell cell={tag} locale={locale} />}
          </View>
        ))}
      </View>
    </>
  )
}

function SectionPart({ section, locale }: { section: Section; locale: Locale }) {
  const { title, tag, blocks } = section
  const language = title.lang ?? locale
  return (
    <View style={look.section}>
      <View style={{ ...look.heading, flexDirection: rowOf(locale) }} minPresenceAhead={80}>
        <Text style={{ ...textLook(language, locale, 15), ...look.headingText }}>
          {drawable(title.text, language)}
        </Text>
        {tag && <PdfCell cell={tag} locale={locale} />}
      </View>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
        <PdfBlock key={at} block={block} locale={locale} />
      ))}
    </View>
  )
}

/* What is known only when all is laid out is styled twice: a height of its lines would push it off the page. */
function Footer({ text, locale }: { text: string; locale: Locale }) {
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

const rowOf = (locale: Locale) => (directionOf(locale) === 'rtl' ? 'row-reverse' : 'row')

const look = StyleSheet.create({
  page: { paddingTop: 42, paddingBottom: 56, paddingHorizontal: 42, color: ink.text },
  crown: { borderBottomWidth: 2, borderBottomColor: ink.accent, paddingBottom: 12, gap: 2 },
  face: { marginTop: 90, marginBottom: 46 },
  facts: { borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink.line, paddingVertical: 10 },
  contents: { marginTop: 24 },
  entry: { paddingVertical: 3.5, gap: 6, borderBottomWidth: 0.5, borderBottomColor: ink.line },
  section: { marginBottom: 16 },
  heading: {
    borderBottomWidth: 1.5,
    borderBottomColor: ink.accent,
    paddingBottom: 4,
    marginBottom: 8,
    gap: 10,
    alignItems: 'center',
  },
  headingText: { flex: 1, fontWeight: 600, color: ink.accent },
  foot: { position: 'absolute', bottom: 26, color: ink.muted },
})
