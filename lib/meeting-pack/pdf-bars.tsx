import 'server-only'
import { Rect, Svg, Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { barLooks, drawBars } from './bars-drawing'
import { drawable, ink, textLook } from './pdf-look'
import type { BarsBlock } from './sheet-blocks'

const size = { width: 511, gutter: 176 }

/* Words are laid over the drawing, as in the curve. */
export function PdfBars({ block, locale }: { block: BarsBlock; locale: Locale }) {
  const { width, height, names, lines } = drawBars(block, locale, size)
  const isRight = directionOf(locale) === 'rtl'
  const row = isRight ? ('row-reverse' as const) : ('row' as const)
  return (
    <View wrap={false} style={{ marginBottom: 6 }}>
      <Text style={{ ...textLook(locale), fontWeight: 600 }}>{drawable(block.title, locale)}</Text>
      <Text style={{ ...textLook(locale), marginBottom: 3 }}>{drawable(block.sentence, locale)}</Text>
      <View style={{ flexDirection: row, gap: 14 }}>
        {block.series.map((name, at) => (
          <View key={name} style={{ flexDirection: row, gap: 4, alignItems: 'center' }}>
            <Svg width={18} height={8} viewBox="0 0 18 8">
              <Rect x={1} y={1} width={16} height={6} {...looks[barLooks[at] ?? 'full']} />
            </Svg>
            <Text style={{ ...textLook(locale, locale, 8), color: ink.muted }}>{drawable(name, locale)}</Text>
          </View>
        ))}
      </View>
      <View style={{ width, height }}>
        <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {lines.flatMap(({ bars }, place) =>
            bars.map((bar, at) =>
              bar.width > 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
                <Rect key={`${place} ${at}`} {...bar} {...looks[barLooks[at] ?? 'full']} />
              ) : null,
            ),
          )}
        </Svg>
        {lines.map(({ name, middle, said }) => {
          const language = name.lang ?? locale
          return (
            <Fragment key={name.text}>
              <Text
                style={{
                  ...textLook(language, locale, 8),
                  ...laid,
                  ...{ left: names.from, width: names.to - names.from, top: middle - 5 },
                }}
              >
                {drawable(name.text, language)}
              </Text>
              <Text
                style={{
                  ...textLook(locale, locale, 8),
                  ...laid,
                  ...{ textAlign: 'center', left: said.x - 40, width: 80, top: middle - 5 },
                  color: ink.muted,
                }}
              >
                {drawable(said.text, locale)}
              </Text>
            </Fragment>
          )
        })}
      </View>
    </View>
  )
}

const laid = { position: 'absolute', lineHeight: 1.2, maxLines: 1, textOverflow: 'ellipsis' } as const

const looks = {
  outline: { fill: '#ffffff', stroke: ink.accent, strokeWidth: 0.6 },
  pale: { fill: '#a9cdbd', stroke: ink.accent, strokeWidth: 0.6 },
  full: { fill: ink.accent, stroke: ink.accent, strokeWidth: 0.6 },
}
