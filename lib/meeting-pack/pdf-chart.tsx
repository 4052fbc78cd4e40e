import 'server-only'
import { Line, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { Curve } from '@/lib/finance-charts/curves'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { drawCurve } from './chart-drawing'
import { drawable, ink, textLook } from './pdf-look'

type Props = { title: string; sentence: string; curve: Curve; locale: Locale }

const size = { width: 511, height: 150 }

export function PdfChart({ title, sentence, curve, locale }: Props) {
  const drawing = drawCurve(curve, locale, size)
  const { plot, now } = drawing
  const words = messagesOf(locale).charts
  const isRight = directionOf(locale) === 'rtl'
  const text = textLook(locale)
  return (
    <View wrap={false} style={{ marginTop: 6, marginBottom: 6 }}>
      <Text style={{ ...text, fontWeight: 600 }}>{drawable(title, locale)}</Text>
      <Text style={{ ...text, marginBottom: 4 }}>{drawable(sentence, locale)}</Text>
      <View style={{ flexDirection: isRight ? 'row-reverse' : 'row', gap: 14, marginBottom: 2 }}>
        <Key locale={locale} name={words.curve.actual} />
        {drawing.planned && <Key locale={locale} name={words.curve.planned} isDashed />}
        <Key locale={locale} name={words.today} isNow />
      </View>
      <View style={size}>
        <Svg {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
          {drawing.scale.map(({ y, label }) => (
            <Line key={label} x1={plot.from} x2={plot.to} y1={y} y2={y} stroke={ink.line} strokeWidth={0.5} />
          ))}
          <Path d={drawing.ground} fill={ink.accentSoft} />
          <Path d={drawing.actual} stroke={ink.accent} strokeWidth={1.6} fill="none" />
          {drawing.planned && (
            <Path
              d={drawing.planned}
              stroke={ink.muted}
              strokeWidth={1.1}
              strokeDasharray="5 3"
              fill="none"
            />
          )}
          <Line
            x1={now.x}
            x2={now.x}
            y1={plot.top}
            y2={plot.bottom}
            stroke={ink.text}
            strokeWidth={0.75}
            strokeDasharray="1 2"
          />
        </Svg>
        {[...drawing.scale.map((one) => ({ ...one, y: one.y + 2.5 })), ...drawing.time].map(
          ({ x, y, label }) => (
            <Text
              key={`${x} ${label}`}
              style={{ ...text, ...wordLook, left: x - wordLook.width / 2, top: y - 9 }}
            >
              {drawable(label, locale)}
            </Text>
          ),
        )}
      </View>
    </View>
  )
}

/* Words are laid over the drawing, not drawn in it: there they would have one face, and no direction. */
const wordLook = {
  position: 'absolute',
  width: 80,
  textAlign: 'center',
  lineHeight: 1.2,
  fontSize: 7.5,
  color: ink.muted,
} as const

type KeyProps = { locale: Locale; name: string; isDashed?: boolean; isNow?: boolean }

function Key({ locale, name, isDashed, isNow }: KeyProps) {
  const isRight = directionOf(locale) === 'rtl'
  return (
    <View style={{ flexDirection: isRight ? 'row-reverse' : 'row', gap: 4, alignItems: 'center' }}>
      <Svg width={20} height={8} viewBox="0 0 20 8">
        {isNow ? (
          <Line x1={10} x2={10} y1={0} y2={8} stroke={ink.text} strokeWidth={0.75} strokeDasharray="1 2" />
        ) : (
          <Line
            x1={0}
            x2={20}
            y1={4}
            y2={4}
            stroke={isDashed ? ink.muted : ink.accent}
            strokeWidth={isDashed ? 1.1 : 1.6}
            {...(isDashed && { strokeDasharray: '5 3' })}
          />
        )}
      </Svg>
      <Text style={{ ...textLook(locale, locale, 8), color: ink.muted }}>{drawable(name, locale)}</Text>
    </View>
  )
}
