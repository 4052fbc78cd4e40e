import 'server-only'
import { StyleSheet, Text, View } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { PdfBars } from './pdf-bars'
import { PdfCell } from './pdf-cell'
import { PdfChart } from './pdf-chart'
import { drawable, ink, textLook } from './pdf-look'
import { PdfSaid } from './pdf-said'
import type { Block, Cell, TableBlock } from './sheet-blocks'

type Props<B = Block> = { block: B; locale: Locale; dense?: boolean }

export function PdfBlock({ block, locale, dense = false }: Props) {
  const row = directionOf(locale) === 'rtl' ? ('row-reverse' as const) : ('row' as const)
  switch (block.kind) {
    case 'facts':
      return (
        <View style={look.facts}>
          {block.facts.map(({ label, cell }) => (
            <View key={label} style={{ flexDirection: row, gap: 8 }}>
              <Text style={{ ...textLook(locale), width: 130, color: ink.muted }}>
                {drawable(label, locale)}
              </Text>
              <View style={{ flex: 1 }}>
                <PdfCell cell={cell} locale={locale} />
              </View>
            </View>
          ))}
        </View>
      )
    case 'title':
      return (
        <View style={{ ...look.title, flexDirection: row }} minPresenceAhead={60}>
          <Text style={{ ...textLook(locale, locale, 11), fontWeight: 600 }}>
            {drawable(block.text, locale)}
          </Text>
          {block.beside && (
            <Text style={{ ...textLook(locale, locale, 11), color: ink.muted }}>
              {drawable(block.beside.text, locale)}
            </Text>
          )}
        </View>
      )
    case 'line':
      return (
        <View style={look.line} minPresenceAhead={block.cell.look === 'strong' ? 40 : 0}>
          <PdfCell cell={block.cell} locale={locale} dense={dense} />
        </View>
      )
    case 'table':
      return <Table block={block} locale={locale} dense={dense} />
    case 'chart':
      return <PdfChart {...block} locale={locale} />
    case 'bars':
      return <PdfBars block={block} locale={locale} />
    case 'said':
      return <PdfSaid said={block.said} language={block.language} />
  }
}

function Table({ block: { columns, rows }, locale, dense = false }: Props<TableBlock>) {
  const cellLook = { ...look.cell, ...(dense && look.denseCell) }
  const isRight = directionOf(locale) === 'rtl'
  const row = isRight ? ('row-reverse' as const) : ('row' as const)
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const width = (at: number) => `${((columns[at]?.share ?? 0) / whole) * 100}%`
  const [first, ...others] = rows
  const line = (cells: Cell[], place: number) => (
    <View key={place} style={{ ...look.row, flexDirection: row }} wrap={false}>
      {cells.map((cell, at) => (
        <View key={columns[at]?.label} style={{ ...cellLook, width: width(at) }}>
          <PdfCell cell={cell} locale={locale} isFigure={columns[at]?.isFigure} dense={dense} />
        </View>
      ))}
    </View>
  )
  return (
    <View style={{ ...look.table, ...(dense && look.denseTable) }}>
      {/* A head never stands alone at the foot of a page. */}
      <View wrap={false}>
        <View style={{ ...look.head, flexDirection: row }}>
          {columns.map(({ label, isFigure }, at) => (
            <View key={label} style={{ ...cellLook, width: width(at) }}>
              <PdfCell
                cell={{ text: label, look: 'strong' }}
                locale={locale}
                isFigure={isFigure}
                dense={dense}
              />
            </View>
          ))}
        </View>
        {first && line(first, 0)}
      </View>
      {others.map((cells, at) => line(cells, at + 1))}
    </View>
  )
}

const look = StyleSheet.create({
  facts: { gap: 3, marginBottom: 8 },
  title: { marginTop: 8, marginBottom: 4, gap: 6, alignItems: 'center' },
  line: { marginBottom: 4 },
  table: { marginBottom: 8, borderTopWidth: 0.75, borderColor: ink.line },
  head: { backgroundColor: ink.ground, borderBottomWidth: 0.75, borderColor: ink.line },
  row: { borderBottomWidth: 0.5, borderColor: ink.line },
  cell: { paddingHorizontal: 4, paddingVertical: 3 },
  denseCell: { paddingVertical: 1.5 },
  denseTable: { marginBottom: 4 },
})
