'use client'
import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from './button'

export type MenuEntry =
  | {
      label: ReactNode
      icon?: ReactNode
      href?: string
      onSelect?: () => void
      tone?: 'danger'
      current?: boolean
    }
  | { separator: true }
  | { heading: ReactNode }

type MenuProps = Omit<ComponentProps<typeof Button>, 'onSelect'> & {
  items: MenuEntry[]
  align?: 'start' | 'center' | 'end'
}

/* The button is there at once; what opens is fetched when it is approached. An icon alone needs `aria-label`. */
export function Menu({ items, align = 'start', ...button }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  const [byKeyboard, setByKeyboard] = useState(false)
  const toggle = (next: boolean, keyboard = false) => {
    setByKeyboard(keyboard)
    if (next) setUsed(true)
    setOpen(next)
  }
  return (
    <>
      <Button
        {...button}
        ref={anchor}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={loadMenu}
        onFocus={loadMenu}
        onClick={(event) => toggle(!open, event.detail === 0)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          toggle(true, true)
        }}
      />
      {used && (
        <Suspense fallback={null}>
          <MenuList
            open={open}
            onOpenChange={toggle}
            focusFirst={byKeyboard}
            anchor={anchor}
            items={items}
            align={align}
          />
        </Suspense>
      )}
    </>
  )
}

const loadMenu = () => void import('./menu-list')
const MenuList = lazy(() => import('./menu-list').then((part) => ({ default: part.MenuList })))
