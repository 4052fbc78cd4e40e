'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

/*
 * A word more about the one element inside, on hover and focus; Escape puts it away. It stands in the browser's top
 * layer, so no table cuts it off. Never the only place where something is said: a finger does not hover.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const id = useId()
  const holder = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)

  useEffect(() => holder.current?.firstElementChild?.setAttribute('aria-describedby', id), [id])

  function show() {
    const anchor = holder.current?.firstElementChild
    if (!anchor || !bubble.current?.showPopover) return
    bubble.current.showPopover()
    place(bubble.current, anchor.getBoundingClientRect())
    document.addEventListener('keydown', onKey)
  }

  function hide() {
    document.removeEventListener('keydown', onKey)
    if (bubble.current?.matches(':popover-open')) bubble.current.hidePopover()
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') hide()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the interactive element inside
    <span
      ref={holder}
      className="inline-flex"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
      onPointerLeave={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show()}
      onBlur={hide}
    >
      {children}
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        popover="manual"
        className="inset-auto start-0 top-0 m-0 max-w-64 rounded-md border-0 bg-ink px-2 py-1 text-sm text-canvas"
      >
        {text}
      </span>
    </span>
  )
}

/* Above the element, or below it where there is no room, and never past the edge of the screen. */
function place(bubble: HTMLElement, anchor: DOMRect) {
  const { width, height } = bubble.getBoundingClientRect()
  const screen = document.documentElement.clientWidth
  const wished = anchor.x + anchor.width / 2 - width / 2
  const x = Math.max(8, Math.min(wished, screen - width - 8))
  const y = anchor.top > height + 14 ? anchor.top - height - 6 : anchor.bottom + 6
  const rightToLeft = getComputedStyle(bubble).direction === 'rtl'
  bubble.style.translate = `${rightToLeft ? x + width - screen : x}px ${y}px`
}
