'use client'
import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'
import { cx } from './class-names'

type PopoverPanelProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  anchor: RefObject<HTMLButtonElement | null>
  title?: ReactNode
  align: 'start' | 'center' | 'end'
  children: ReactNode
}

export function PopoverPanel({ open, onOpenChange, anchor, title, align, children }: PopoverPanelProps) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, details) => {
        // The button outside decides by itself: a press on it must not close here and open again there.
        if (next || !anchor.current?.contains(details.event.target as Node)) onOpenChange(next)
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="z-50"
        >
          <Popover.Popup finalFocus={anchor} className={frame}>
            {title && <Popover.Title className="mb-2 text-base font-semibold">{title}</Popover.Title>}
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const frame = cx(
  'w-80 max-w-(--available-width) max-h-(--available-height) overflow-y-auto rounded-lg border bg-overlay p-4 outline-none',
  'shadow-lift transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
)
