'use client'
import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { cx } from './class-names'
import { Link } from './link'
import type { MenuEntry } from './menu'

type MenuListProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  focusFirst: boolean
  anchor: RefObject<HTMLButtonElement | null>
  items: MenuEntry[]
  align: 'start' | 'center' | 'end'
}

export function MenuList({ open, onOpenChange, focusFirst, anchor, items, align }: MenuListProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Menu.Root
      modal={false}
      open={open}
      onOpenChangeComplete={(shown) => {
        if (shown && focusFirst) popup.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
      }}
      onOpenChange={(next, details) => {
        // The button outside decides by itself: a press on it must not close here and open again there.
        if (next || !anchor.current?.contains(details.event.target as Node)) onOpenChange(next)
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align={align} sideOffset={4} className="z-50 outline-none">
          <Menu.Popup ref={popup} finalFocus={anchor} className={frame}>
            {items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a menu do not move
              <Entry key={index} item={item} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Entry({ item }: { item: MenuEntry }) {
  if ('separator' in item) return <Menu.Separator className="-mx-1 my-1 h-px bg-line" />
  if ('heading' in item)
    return <div className="px-2.5 pt-1.5 pb-0.5 text-xs text-ink-faint">{item.heading}</div>
  const inside = (
    <>
      {item.icon}
      <span className="flex-1">{item.label}</span>
      {item.current && <Check aria-hidden className="text-accent" />}
    </>
  )
  const look = cx(row, item.tone === 'danger' ? 'text-danger-ink' : 'text-ink')
  if (!item.href)
    return (
      <Menu.Item className={look} onClick={item.onSelect}>
        {inside}
      </Menu.Item>
    )
  return (
    <Menu.LinkItem
      className={look}
      closeOnClick
      aria-current={item.current || undefined}
      render={<Link href={item.href} />}
    >
      {inside}
    </Menu.LinkItem>
  )
}

const frame = cx(
  'min-w-44 max-w-[min(20rem,var(--available-width))] max-h-(--available-height) overflow-y-auto rounded-lg border bg-overlay p-1',
  'shadow-lift outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
)

const row = cx(
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 outline-none select-none',
  'data-highlighted:bg-sunken pointer-coarse:min-h-11 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:opacity-80',
)
