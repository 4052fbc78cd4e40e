import 'server-only'
import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { Locale } from '@/lib/i18n/locale'
import { PdfBlock } from './pdf-blocks'
import { PdfCell } from './pdf-cell'
import { registerFaces } from './pdf-faces'
import { drawable, ink, textLook } from './pdf-look'
import { Footer, pageLook, rowOf, SectionPart } from './pdf-section'
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
      <Page size="A4" style={pageLook}>
        <CoverPart cover={cover} locale={locale} sections={sections} />
      </Page>
      {pagesOf(sections).map((part) => (
        <Page key={part[0]?.key} size="A4" style={pageLook}>
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

const look = StyleSheet.create({
  crown: { borderBottomWidth: 2, borderBottomColor: ink.accent, paddingBottom: 12, gap: 2 },
  face: { marginTop: 90, marginBottom: 46 },
  facts: { borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink.line, paddingVertical: 10 },
  contents: { marginTop: 24 },
  entry: { paddingVertical: 3.5, gap: 6, borderBottomWidth: 0.5, borderBottomColor: ink.line },
})
