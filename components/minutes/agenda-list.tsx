'use client'
import { CircleAlert, CloudOff, PenLine } from 'lucide-react'
import { cx } from '@/components/ui/class-names'
import { directionOf } from '@/lib/i18n/locale'
import { isEmpty } from '@/lib/minutes/said'
import type { ItemKeeper } from './item-keeper'
import type { TakingWords } from './minutes-words'
import type { Taken } from './take-minutes'
import { useKeeping } from './use-keepers'

type AgendaListProps = {
  items: Taken[]
  keepers: Map<number, ItemKeeper>
  chosen: number
  onChoose: (id: number) => void
  words: TakingWords
}

export function AgendaList({ items, keepers, chosen, onChoose, words }: AgendaListProps) {
  return (
    <nav aria-label={words.items} className="rounded-lg border bg-surface lg:sticky lg:top-18">
      <ol className="max-h-[40dvh] overflow-y-auto p-1.5 lg:max-h-[calc(100dvh-7rem)]">
        {items.map((item, at) => {
          const keeper = keepers.get(item.id)
          if (!keeper) return null
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item.id === chosen ? 'step' : undefined}
                onClick={() => onChoose(item.id)}
                className={cx(
                  'flex w-full items-start gap-2.5 rounded-md px-2.5 py-2 text-start hover:bg-sunken',
                  item.id === chosen && 'bg-accent-soft text-accent-ink',
                )}
              >
                <span className="figures w-5 shrink-0 font-semibold">{at + 1}</span>
                <span className="min-w-0 flex-1">
                  <span
                    lang={item.titleLang}
                    dir={directionOf(item.titleLang)}
                    className="line-clamp-2 block font-medium"
                  >
                    {item.title}
                  </span>
                  <ItemMark keeper={keeper} decisions={item.decisions.length} words={words} />
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

type MarkProps = { keeper: ItemKeeper; decisions: number; words: TakingWords }

function ItemMark({ keeper, decisions, words }: MarkProps) {
  const keeping = useKeeping(keeper)
  const said = !isEmpty(keeping.said)
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted [&_svg]:size-3.5">
      {keeping.kind === 'conflict' && (
        <span className="inline-flex items-center gap-1 text-attention-ink">
          <CircleAlert aria-hidden />
          {words.conflictShort}
        </span>
      )}
      {(keeping.kind === 'offline' || keeping.kind === 'refused') && (
        <span className="inline-flex items-center gap-1 text-attention-ink">
          <CloudOff aria-hidden />
          {words.unsentShort}
        </span>
      )}
      {said && (
        <span className="inline-flex items-center gap-1">
          <PenLine aria-hidden />
          {words.written}
        </span>
      )}
      {decisions > 0 && (
        <span>
          {words.outcomes} <bdi className="figures">{decisions}</bdi>
        </span>
      )}
      {!said && decisions === 0 && keeping.kind === 'saved' && (
        <span className="text-ink-faint">{words.blank}</span>
      )}
    </span>
  )
}
