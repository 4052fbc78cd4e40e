import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '@/components/ui/button'
import type { FormWords } from './form-words'
import type { Place } from './use-order'

type Props = { place: Place; words: FormWords['order'] }

/* Takes a line by the mouse or a finger, and by the arrow keys. */
export function OrderHandle({ place, words }: Props) {
  return (
    <button
      type="button"
      aria-label={words.handle.replace('{title}', place.title)}
      className="grid h-9 w-8 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-ink-faint hover:text-ink active:cursor-grabbing pointer-coarse:h-11 pointer-coarse:w-10"
      onPointerDown={(event) => event.button === 0 && place.drag()}
      onKeyDown={(event) => {
        const to = target(event, place)
        if (to === null) return
        event.preventDefault()
        place.moveTo(to, event.currentTarget)
      }}
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  )
}

/* For those who do not drag. */
export function OrderArrows({ place, words, size }: Props & { size?: 'sm' | 'md' }) {
  const { title, index, count, moveTo } = place
  const [isFirst, isLast] = [index === 0, index === count - 1]
  return (
    <>
      <IconButton
        size={size}
        label={words.up.replace('{title}', title)}
        icon={<ArrowUp aria-hidden />}
        aria-disabled={isFirst}
        onClick={(event) => isFirst || moveTo(index - 1, event.currentTarget)}
      />
      <IconButton
        size={size}
        label={words.down.replace('{title}', title)}
        icon={<ArrowDown aria-hidden />}
        aria-disabled={isLast}
        onClick={(event) => isLast || moveTo(index + 1, event.currentTarget)}
      />
    </>
  )
}

const target = ({ key }: KeyboardEvent, { index, count }: Place) => {
  if (key === 'ArrowUp') return index - 1
  if (key === 'ArrowDown') return index + 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
