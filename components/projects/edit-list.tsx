'use client'
import { Plus } from 'lucide-react'
import { type Key, type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { useRowMode } from './edit-row-mode'

type FormState = { isSettling: boolean; onSaved: () => void; onCancel: () => void }

type Props<Item> = {
  title: string
  intro?: ReactNode
  addLabel: string
  empty: { title: string; description: string; icon: ReactNode }
  items: Item[]
  keyOf: (item: Item) => Key
  /** `refocus` takes the focus to the heading when a row leaves with it. */
  row: (item: Item, refocus: () => void) => ReactNode
  form: (state: FormState) => ReactNode
  onApproachAdd?: () => void
}

/* A list of a project's parts, each written in its place; a new one is written above them. */
export function EditList<Item>({
  title,
  intro,
  addLabel,
  empty,
  items,
  keyOf,
  row,
  form,
  onApproachAdd,
}: Props<Item>) {
  const heading = useRef<HTMLSpanElement>(null)
  const adding = useRowMode<'add'>()
  const focusHeading = () => heading.current?.focus()
  return (
    <Card
      flush
      className="max-w-4xl"
      title={
        <span ref={heading} tabIndex={-1}>
          {title}
        </span>
      }
      actions={
        <div ref={adding.row}>
          <Button
            variant="primary"
            icon={<Plus aria-hidden />}
            data-opens="add"
            disabled={adding.mode === 'add'}
            onPointerEnter={onApproachAdd}
            onFocus={onApproachAdd}
            onClick={() => adding.open('add')}
          >
            {addLabel}
          </Button>
        </div>
      }
    >
      {intro && <div className="border-b px-4 py-3 text-ink-muted">{intro}</div>}
      {adding.mode === 'add' && (
        <div className="border-b p-4">
          {form({ isSettling: adding.isSettling, onSaved: adding.settle, onCancel: adding.close })}
        </div>
      )}
      {items.length === 0 && adding.mode === null && (
        <EmptyState compact title={empty.title} description={empty.description} icon={empty.icon} />
      )}
      <ul className="divide-y">
        {items.map((item) => (
          <li key={keyOf(item)} className="px-4 py-3">
            {row(item, focusHeading)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
