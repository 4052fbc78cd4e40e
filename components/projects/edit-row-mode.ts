'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'

/**
 * What one row of a list is doing, if anything. Afterwards the focus returns to the button that opened it
 * (`data-opens`), and a saved row closes only once the page shows what was saved.
 */
export const useRowMode = <Mode extends string>() => {
  const router = useRouter()
  const [mode, setMode] = useState<Mode | null>(null)
  const [isSettling, startTransition] = useTransition()
  const row = useRef<HTMLDivElement>(null)
  const earlier = useRef<Mode>(null)

  useEffect(() => {
    if (mode === null && earlier.current !== null)
      row.current?.querySelector<HTMLElement>(`[data-opens="${earlier.current}"]`)?.focus()
    earlier.current = mode
  }, [mode])

  const close = () => setMode(null)
  const reread = () => startTransition(() => router.refresh())
  const settle = () =>
    startTransition(() => {
      router.refresh()
      close()
    })
  return { row, mode, open: setMode, close, reread, settle, isSettling }
}
