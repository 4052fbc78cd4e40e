import { Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { OrderArrows, OrderHandle } from '@/components/form/order-controls'
import type { Place } from '@/components/form/use-order'
import { Button } from '@/components/ui/button'
import type { EditWords } from './edit-words'

type Props = {
  words: Pick<EditWords, 'change' | 'remove' | 'errors'>
  /** The id of what the row is called, so that each button says what it acts on. */
  namedBy: string
  onOpen: (mode: 'edit' | 'remove') => void
  /** Where it stands among others; absent, it has no place to be moved from. */
  place?: Place | null
  /** Something is being written in this row. */
  disabled?: boolean
  children?: ReactNode
}

export function EditRowActions({ words, namedBy, onOpen, place, disabled, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-1 md:shrink-0">
      {place && (
        <>
          <div className="max-md:hidden">
            <OrderHandle place={place} words={words.errors.order} />
          </div>
          <OrderArrows size="sm" place={place} words={words.errors.order} />
        </>
      )}
      {children}
      <RowButton
        opens="edit"
        label={words.change}
        icon={<Pencil aria-hidden />}
        namedBy={namedBy}
        onOpen={onOpen}
        disabled={disabled}
      />
      <RowButton
        opens="remove"
        label={words.remove}
        icon={<Trash2 aria-hidden />}
        namedBy={namedBy}
        onOpen={onOpen}
        disabled={disabled}
      />
    </div>
  )
}

type RowButtonProps<Mode> = {
  opens: Mode
  label: string
  icon: ReactNode
  namedBy: string
  onOpen: (mode: Mode) => void
  disabled?: boolean
  /** On a phone too the word is shown, where the icon alone would not be understood. */
  isSpelled?: boolean
}

export function RowButton<Mode extends string>({
  opens,
  label,
  icon,
  namedBy,
  onOpen,
  disabled,
  isSpelled,
}: RowButtonProps<Mode>) {
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={icon}
      data-opens={opens}
      aria-describedby={namedBy}
      disabled={disabled}
      onClick={() => onOpen(opens)}
      className={isSpelled ? undefined : 'max-md:w-9 max-md:gap-0 max-md:px-0'}
    >
      <span className={isSpelled ? undefined : 'max-md:sr-only'}>{label}</span>
    </Button>
  )
}
