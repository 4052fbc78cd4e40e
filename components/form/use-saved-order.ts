'use client'
import { useRouter } from 'next/navigation'
import { useOptimistic, useRef, useState, useTransition } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Outcome } from '@/lib/outcome'
import type { FormWords } from './form-words'
import { newKey } from './submission-key'

type Options = {
  /** The order as the page has it. */
  ids: readonly number[]
  action: (submission: { key: string; input: unknown }) => Promise<Outcome<unknown>>
  /** What names the list. */
  input: object
  words: FormWords
}

/** An order saved as soon as a line is let go; until the page shows it as saved, it is shown as wanted. */
export const useSavedOrder = ({ ids, action, input, words }: Options) => {
  const router = useRouter()
  const toast = useToast()
  const [saved, setSaved] = useOptimistic(ids)
  const [moving, setMoving] = useState<readonly number[] | null>(null)
  // Let go before the page could be drawn again, a line is where it was last moved to.
  const latest = useRef<readonly number[]>(null)
  const [, startTransition] = useTransition()

  const move = (order: readonly number[]) => {
    latest.current = order
    setMoving(order)
  }
  const save = () => {
    const order = latest.current
    latest.current = null
    setMoving(null)
    if (order === null || String(order) === String(saved)) return
    startTransition(async () => {
      setSaved(order)
      const outcome = await action({ key: newKey(), input: { ...input, seen: saved, order } }).catch(
        () => null,
      )
      toast({ name: 'order', ...tidingsOf(outcome, words) })
      if (outcome) startTransition(() => router.refresh())
    })
  }
  return { order: moving ?? saved, move, save }
}

const tidingsOf = (outcome: Outcome<unknown> | null, { order, codes }: FormWords) => {
  if (outcome?.ok) return { title: order.saved }
  if (outcome === null) return { tone: 'danger' as const, title: order.offline }
  return { tone: 'danger' as const, title: outcome.code === 'conflict' ? order.changed : codes[outcome.code] }
}
