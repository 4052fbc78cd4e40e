import 'server-only'
import { Path, Svg, Text, View } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { drawable, ink, markInk, textLook } from './pdf-look'
import type { Cell, Mark } from './sheet-blocks'

/* `dense`: of a paper whose pages are counted. */
type Props = { cell: Cell; locale: Locale; isFigure?: boolean; dense?: boolean }

export function PdfCell({ cell, locale, isFigure = false, dense = false }: Props) {
  const { text, mark, look, under = [] } = cell
  const isRight = directionOf(locale) === 'rtl'
  const language = cell.lang ?? (look === 'code' ? 'en' : locale)
  const end = isRight ? ('left' as const) : ('right' as const)
  const style = {
    ...textLook(language, locale, dense ? 8.25 : 9.5),
    ...(isFigure && { textAlign: end }),
    ...(look === 'quiet' && { color: ink.muted }),
    ...(look === 'strong' && { fontWeight: 600 }),
    ...(mark && { color: markInk[mark], fontWeight: 600 }),
  }
  const words = <Text style={style}>{drawable(text, language)}</Text>
  return (
    <View>
      {mark ? (
        <View
          style={{
            flexDirection: isRight ? 'row-reverse' : 'row',
            gap: 3,
            alignItems: 'center',
            ...(isFigure && { justifyContent: 'flex-end' }),
          }}
        >
          <MarkSign mark={mark} />
          <View style={{ flexShrink: 1 }}>{words}</View>
        </View>
      ) : (
        words
      )}
      {under.map((one) => {
        const spoken = one.lang ?? (one.look === 'code' ? 'en' : locale)
        return (
          <Text
            key={one.text}
            style={{
              ...textLook(spoken, locale, dense ? 7 : 8),
              ...(isFigure && { textAlign: end }),
              color: ink.muted,
            }}
          >
            {drawable(one.text, spoken)}
          </Text>
        )
      })}
    </View>
  )
}

/* A shape for each, so that colour is never the only sign. */
function MarkSign({ mark }: { mark: Mark }) {
  return (
    <Svg width={7} height={7} viewBox="0 0 10 10">
      <Path d={shapes[mark]} fill={markInk[mark]} />
    </Svg>
  )
}

const shapes: Record<Mark, string> = {
  ok: 'M5 0 A5 5 0 1 1 4.99 0 Z',
  attention: 'M5 0 L10 9.5 L0 9.5 Z',
  danger: 'M0 0 H10 V10 H0 Z',
  neutral: 'M0 4 H10 V6 H0 Z',
}
