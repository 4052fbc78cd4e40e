import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import type { OrderedMilestone, OrderWords } from './order-form'

type OrderRowProps = {
  milestone: OrderedMilestone
  index: number
  count: number
  words: OrderWords
  isDragged: boolean
  onDrag: () => void
  /** `pressed` keeps the focus once the line has moved */
  onMove: (to: number, pressed: HTMLElement) => void
}

export function OrderRow({ milestone, index, count, words, isDragged, onDrag, onMove }: OrderRowProps) {
  const { title, lang, when } = milestone
  const named = (text: string) => text.replace('{title}', title)
  const [isFirst, isLast] = [index === 0, index === count - 1]
  return (
    <li
      className={cx(
        'flex items-center gap-2 border-b py-1 ps-1 pe-2 last:border-b-0',
        isDragged ? 'bg-accent-soft outline-2 -outline-offset-2 outline-accent' : 'bg-surface',
      )}
    >
      <button
        type="button"
        aria-label={named(words.handle)}
        className="grid h-9 w-8 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-ink-faint hover:text-ink active:cursor-grabbing pointer-coarse:h-11 pointer-coarse:w-10"
        onPointerDown={(event) => event.button === 0 && onDrag()}
        onKeyDown={(event) => {
          const to = target(event, index, count)
          if (to === null) return
          event.preventDefault()
          onMove(to, event.currentTarget)
        }}
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <bdi className="figures w-6 shrink-0 text-end text-sm text-ink-muted">{index + 1}</bdi>
      <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-4">
        <p className="min-w-0 flex-1" lang={lang}>
          <bdi>{title}</bdi>
        </p>
        <p className="shrink-0 text-sm text-ink-muted">{when}</p>
      </div>
      <IconButton
        label={named(words.up)}
        icon={<ArrowUp aria-hidden />}
        aria-disabled={isFirst}
        onClick={(event) => isFirst || onMove(index - 1, event.currentTarget)}
      />
      <IconButton
        label={named(words.down)}
        icon={<ArrowDown aria-hidden />}
        aria-disabled={isLast}
        onClick={(event) => isLast || onMove(index + 1, event.currentTarget)}
      />
    </li>
  )
}

const target = ({ key }: KeyboardEvent, index: number, count: number) => {
  if (key === 'ArrowUp') return index - 1
  if (key === 'ArrowDown') return index + 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
