'use client'
import type { ReactNode } from 'react'
import { ReasonForm } from '@/components/form/reason-form'
import { useToast } from '@/components/ui/toast'
import { removeFunding } from '@/lib/budgets/actions'
import { removeFundingSchema } from '@/lib/budgets/schema'
import type { FundingWords } from './funding-words'

type Props = {
  funding: { projectId: number; fundingId: number; version: number }
  words: FundingWords
  isSettling: boolean
  onCancel: () => void
  /** It changed meanwhile: the page is to be read again. */
  onReread: () => void
  onRemoved: () => void
  children: ReactNode
}

/* Says in its place what removing means, and asks why. */
export function FundingRemoval({ funding, words, isSettling, children, ...on }: Props) {
  const toast = useToast()
  const { errors, leave } = words
  return (
    <ReasonForm
      about={funding}
      schema={removeFundingSchema}
      action={removeFunding}
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
