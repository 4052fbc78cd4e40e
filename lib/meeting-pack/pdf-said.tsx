import 'server-only'
import { Link, Text, View } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { Block, Run, Said } from '@/lib/minutes/said'
import { drawable, ink, textLook } from './pdf-look'

/* What was said, in its own language. */
export function PdfSaid({ said, language }: { said: Said; language: Locale }) {
  return (
    <View style={{ marginBottom: 6, gap: 3 }}>
      {said.content.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
        <SaidBlock key={at} block={block} language={language} />
      ))}
    </View>
  )
}

function SaidBlock({ block, language }: { block: Block; language: Locale }) {
  const text = textLook(language)
  if (block.type === 'paragraph')
    return (
      <Text style={text}>
        {(block.content ?? []).map((run, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <SaidRun key={at} run={run} language={language} />
        ))}
      </Text>
    )
  const first = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : null
  return (
    <View style={{ gap: 2 }}>
      {block.content.map(({ content }, place) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          key={place}
          style={{ flexDirection: directionOf(language) === 'rtl' ? 'row-reverse' : 'row', gap: 4 }}
        >
          <Text style={{ ...text, width: 18, textAlign: 'center' }}>
            {first === null ? '•' : `${first + place}.`}
          </Text>
          <View style={{ flex: 1, gap: 2 }}>
            {content.map((inner, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <SaidBlock key={at} block={inner} language={language} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}

function SaidRun({ run: { text, marks = [] }, language }: { run: Run; language: Locale }) {
  const link = marks.find((mark) => mark.type === 'link')
  const isBold = marks.some(({ type }) => type === 'bold')
  const words = drawable(text, language)
  if (link)
    return (
      <Link src={link.attrs.href} style={{ color: ink.accent }}>
        {words}
      </Link>
    )
  return isBold ? <Text style={{ fontWeight: 600 }}>{words}</Text> : words
}
