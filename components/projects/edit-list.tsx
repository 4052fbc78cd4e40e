'use client'
import { Plus } from 'lucide-react'
import { type ComponentProps, type ReactNode, Suspense, useRef } from 'react'
import { OrderedList } from '@/components/form/ordered-list'
import type { Place } from '@/components/form/use-order'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { useRowMode } from './edit-row-mode'

type FormState = { isSettling: boolean; onSaved: () => void; onCancel: () => void }

type Props<Item extends { id: number }> = {
  title: string
  intro?: ReactNode
  addLabel: string
  empty: { title: string; description: string; icon: ReactNode }
  items: Item[]
  /** `refocus` takes the focus to the heading when a row leaves with it. */
  row: (item: Item, refocus: () => void, place: Place | null) => ReactNode
  /** Absent: the list has no order of its own. */
  order?: Pick<ComponentProps<typeof OrderedList<Item>>, 'titleOf' | 'action' | 'input' | 'words'>
  form: (state: FormState) => ReactNode
  onApproachAdd?: () => void
  /** As wide as what stands around it. */
  isWide?: boolean
}

/* A list of a project's parts, each written in its place; a new one is written above them. */
export function EditList<Item extends { id: number }>({
  title,
  intro,
  addLabel,
  empty,
  items,
  row,
  order,
  form,
  onApproachAdd,
  isWide,
}: Props<Item>) {
  const ready = useReady()
  const heading = useRef<HTMLSpanElement>(null)
  const adding = useRowMode<'add'>()
  const focusHeading = () => heading.current?.focus()
  return (
    <Card
      flush
      inert={!ready}
      className={isWide ? undefined : 'max-w-4xl'}
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
          <Suspense fallback={null}>
            {form({ isSettling: adding.isSettling, onSaved: adding.settle, onCancel: adding.close })}
          </Suspense>
        </div>
      )}
      {items.length === 0 && adding.mode === null && (
        <EmptyState compact title={empty.title} description={empty.description} icon={empty.icon} />
      )}
      {order ? (
        <OrderedList {...order} lines={items} className="divide-y" lineClass={line}>
          {(item, place) => row(item, focusHeading, place)}
        </OrderedList>
      ) : (
        <ul className="divide-y">
          {items.map((item) => (
            <li key={item.id} className={line}>
              {row(item, focusHeading, null)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const line = 'px-4 py-3'
