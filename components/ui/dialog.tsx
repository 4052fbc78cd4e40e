'use client'
import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react'

export type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  footer?: ReactNode
  closeLabel: string
  size?: 'sm' | 'md' | 'lg'
  /** false: a press outside does not close it, for a form that has been typed in */
  dismissible?: boolean
}

/* The window is fetched when it is first opened; `loadDialog` fetches it ahead, on hover say. */
export function Dialog(props: DialogProps) {
  const [used, setUsed] = useState(props.open)
  if (props.open && !used) setUsed(true)
  const opener = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (props.open) opener.current = document.activeElement as HTMLElement | null
  }, [props.open])
  if (!used) return null
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} opener={opener} />
    </Suspense>
  )
}

export const loadDialog = () => import('./dialog-window')

const DialogWindow = lazy(() => loadDialog().then((part) => ({ default: part.DialogWindow })))
