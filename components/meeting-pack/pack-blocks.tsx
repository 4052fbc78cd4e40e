import { SaidView } from '@/components/minutes/said-view'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { Block } from '@/lib/meeting-pack/sheet-blocks'
import { PackBars } from './pack-bars'
import { PackCell } from './pack-cell'
import { PackChart } from './pack-chart'
import { PackTable } from './pack-table'

type Props = { blocks: readonly Block[]; locale: Locale; linked: boolean }

/* The blocks of a sheet, for the screen and for paper. */
export function PackBlocks({ blocks, locale, linked }: Props) {
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn whole each time, in this order
        <PackBlock key={at} block={block} locale={locale} linked={linked} />
      ))}
    </div>
  )
}

function PackBlock({ block, locale, linked }: { block: Block; locale: Locale; linked: boolean }) {
  switch (block.kind) {
    case 'facts':
      return <PackFacts facts={block.facts} linked={linked} />
    case 'title':
      return (
        <h3 className="mt-2 flex items-baseline gap-2 text-base font-semibold break-after-avoid">
          {block.text}
          {block.beside && (
            <span className="figures font-normal text-ink-muted">
              <PackCell cell={block.beside} linked={false} />
            </span>
          )}
        </h3>
      )
    case 'line':
      return (
        <p
          className={block.cell.look === 'strong' ? 'mt-2 break-after-avoid' : 'max-w-prose print:max-w-none'}
        >
          <PackCell cell={block.cell} linked={linked} />
        </p>
      )
    case 'table':
      return <PackTable block={block} linked={linked} />
    case 'chart':
      return <PackChart block={block} locale={locale} />
    case 'bars':
      return <PackBars block={block} locale={locale} />
    case 'said':
      return (
        <div lang={block.language} dir={directionOf(block.language)} className="max-w-prose print:max-w-none">
          <SaidView said={block.said} />
        </div>
      )
  }
}

export function PackFacts({
  facts,
  linked,
}: {
  facts: Extract<Block, { kind: 'facts' }>['facts']
  linked: boolean
}) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1">
      {facts.map(({ label, cell }) => (
        <div key={label} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="min-w-0 break-words">
            <PackCell cell={cell} linked={linked} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
