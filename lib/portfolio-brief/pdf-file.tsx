import 'server-only'
import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { Locale } from '@/lib/i18n/locale'
import { registerFaces } from '@/lib/meeting-pack/pdf-faces'
import { drawable, ink, textLook } from '@/lib/meeting-pack/pdf-look'
import { Footer, pageLook, SectionPart } from '@/lib/meeting-pack/pdf-section'
import type { Head, ShortSheet } from '@/lib/meeting-pack/sheet-blocks'

/** The brief as a PDF, drawn from the blocks of the meeting pack. */
export const briefPdf = async (sheet: ShortSheet): Promise<Buffer> => {
  await registerFaces()
  return renderToBuffer(<Brief {...sheet} />)
}

function Brief({ locale, head, sections, notes }: ShortSheet) {
  return (
    <Document
      title={`${head.title} – ${head.standing}`}
      language={locale}
      author={head.ministry?.text ?? head.kingdom}
      creator="Sharaka"
    >
      <Page size="A4" style={look.page}>
        <Footer text={`${head.title} – ${head.standing}`} locale={locale} />
        <HeadPart head={head} locale={locale} />
        {sections.map((section) => (
          <SectionPart key={section.key} section={section} locale={locale} dense />
        ))}
        <View wrap={false}>
          {notes.map((note) => (
            <Text key={note} style={{ ...textLook(locale, locale, 8), color: ink.muted }}>
              {drawable(note, locale)}
            </Text>
          ))}
        </View>
      </Page>
    </Document>
  )
}

function HeadPart({ head: { kingdom, ministry, title, standing }, locale }: { head: Head; locale: Locale }) {
  const language = ministry?.lang ?? locale
  return (
    <View style={look.head}>
      <Text style={{ ...textLook(locale, locale, 8), color: ink.muted }}>{drawable(kingdom, locale)}</Text>
      {ministry && (
        <Text style={{ ...textLook(language, locale, 8), color: ink.muted }}>
          {drawable(ministry.text, language)}
        </Text>
      )}
      <Text style={{ ...textLook(locale, locale, 18), fontWeight: 600, color: ink.accent }}>
        {drawable(title, locale)}
      </Text>
      <Text style={{ ...textLook(locale, locale, 9), color: ink.muted }}>{drawable(standing, locale)}</Text>
    </View>
  )
}

const look = StyleSheet.create({
  page: { ...pageLook, paddingTop: 30, paddingBottom: 42 },
  head: { marginBottom: 8 },
})
