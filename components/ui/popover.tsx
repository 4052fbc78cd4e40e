'use client'
import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from './button'

type PopoverProps = Omit<ComponentProps<typeof Button>, 'title' | 'children' | 'content'> & {
  children?: ReactNode
  title?: ReactNode
  content: ReactNode
  align?: 'start' | 'center' | 'end'
}

/* `children` is the button's face, `content` what opens; like the menu, fetched when approached. */
export function Popover({ title, content, align = 'start', ...button }: PopoverProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  return (
    <>
      <Button
        {...button}
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={loadPopover}
        onFocus={loadPopover}
        onClick={() => {
          setUsed(true)
          setOpen(!open)
        }}
      />
      {used && (
        <Suspense fallback={null}>
          <PopoverPanel open={open} onOpenChange={setOpen} anchor={anchor} title={title} align={align}>
            {content}
          </PopoverPanel>
        </Suspense>
      )}
    </>
  )
}

const loadPopover = () => void import('./popover-panel')
const PopoverPanel = lazy(() => import('./popover-panel').then((part) => ({ default: part.PopoverPanel })))
