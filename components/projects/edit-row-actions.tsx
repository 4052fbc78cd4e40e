import { Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { EditWords } from './edit-words'

type Props = {
  words: EditWords
  /** The id of what the row is called, so that each button says what it acts on. */
  namedBy: string
  onOpen: (mode: 'edit' | 'remove') => void
  children?: ReactNode
}

export function EditRowActions({ words, namedBy, onOpen, children }: Props) {
  return (
    <div className="flex shrink-0 gap-1">
      {children}
      <RowButton
        opens="edit"
        label={words.change}
        icon={<Pencil aria-hidden />}
        namedBy={namedBy}
        onOpen={onOpen}
      />
      <RowButton
        opens="remove"
        label={words.remove}
        icon={<Trash2 aria-hidden />}
        namedBy={namedBy}
        onOpen={onOpen}
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
}

export function RowButton<Mode extends string>({
  opens,
  label,
  icon,
  namedBy,
  onOpen,
}: RowButtonProps<Mode>) {
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={icon}
      data-opens={opens}
      aria-describedby={namedBy}
      onClick={() => onOpen(opens)}
      className="max-md:w-9 max-md:px-0 max-md:gap-0"
    >
      <span className="max-md:sr-only">{label}</span>
    </Button>
  )
}
