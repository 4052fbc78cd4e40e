'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { Tone } from './tone'

export type ToastMessage = {
  /** A later message of the same name takes its place. */
  name?: string
  title: string
  description?: string
  tone?: Exclude<Tone, 'neutral' | 'accent'>
  undo?: { label: string; onUndo: () => void }
}

export function useToast() {
  return showToast
}

/* Put once in the layout. What draws the toasts is fetched with the first of them. */
export function Toaster(words: { regionLabel: string; closeLabel: string }) {
  const wanted = useSyncExternalStore(subscribe, hasMessages, () => false)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <ToastList {...words} />
    </Suspense>
  )
}

export function takeToasts() {
  return waiting.splice(0)
}

export function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function showToast(message: ToastMessage) {
  waiting.push(message)
  started = true
  for (const listener of listeners) listener()
}

function hasMessages() {
  return started
}

const ToastList = lazy(() => import('./toast-list').then((part) => ({ default: part.ToastList })))
const listeners = new Set<() => void>()
const waiting: ToastMessage[] = []
let started = false
