'use client'
import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import type { FormWords } from '@/components/form/form-words'
import { ReasonForm } from '@/components/form/reason-form'
import { useToast } from '@/components/ui/toast'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'

export type RemovalState = {
  isSettling: boolean
  onCancel: () => void
  /** It changed meanwhile: the page is to be read again. */
  onReread: () => void
  onRemoved: () => void
  /** What is to be removed. */
  children: ReactNode
}

type Props = RemovalState & {
  /** What identifies it, as the action's schema expects it beside the reason. */
  about: object
  schema: z.ZodMiniType
  action: (submission: Submission) => Promise<Outcome<unknown>>
  words: Record<'removal' | 'removeReason' | 'remove' | 'removed' | 'cancel' | 'leave', string> & {
    errors: FormWords
  }
}

/* Says in its place what removing means, and asks why. */
export function Removal({ about, schema, action, words, isSettling, children, ...on }: Props) {
  const toast = useToast()
  const { errors, leave } = words
  return (
    <ReasonForm
      {...{ about, schema, action }}
      words={{
        ...{ errors, leave, reason: words.removeReason, confirm: words.remove, close: words.cancel },
        changed: errors.codes.conflict,
      }}
      label={words.remove}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4"
      refreshing={isSettling}
      refresh={on.onReread}
      onClose={on.onCancel}
      onDone={() => {
        toast({ title: words.removed })
        on.onRemoved()
      }}
    >
      {children}
      <p>{words.removal}</p>
    </ReasonForm>
  )
}
