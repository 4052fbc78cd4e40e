'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { keepKey } from '@/components/form/submission-key'
import { useToast } from '@/components/ui/toast'
import { approveBaseline } from '@/lib/milestones/actions'
import type { RefusalCode } from '@/lib/outcome'

type Props = {
  projectId: number
  words: {
    button: string
    ask: string
    confirm: string
    cancel: string
    busy: string
    done: string
    offline: string
    codes: Record<RefusalCode, string>
  }
  look: { button: string; confirm: string }
}

/* A baseline once approved stays: it is asked for twice. */
export function ApproveBaselineButton({ projectId, words, look }: Props) {
  const [step, setStep] = useState<'idle' | 'asking' | 'busy'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const keys = useRef(keepKey())
  const router = useRouter()
  const toast = useToast()

  async function approve() {
    if (step === 'busy') return
    setStep('busy')
    setProblem(null)
    const input = { projectId }
    const outcome = await approveBaseline({ key: keys.current.for(input), input }).catch(() => null)
    if (outcome?.ok) {
      // Busy until the refreshed page takes it away.
      toast({ title: words.done, tone: 'ok' })
      return router.refresh()
    }
    setStep('idle')
    if (outcome === null) return setProblem(words.offline)
    setProblem([words.codes[outcome.code], outcome.reference].filter(Boolean).join(' '))
  }

  if (step === 'idle')
    return (
      <>
        {problem && (
          <span role="alert" className="text-sm text-danger-ink">
            {problem}
          </span>
        )}
        <button type="button" className={look.button} onClick={() => setStep('asking')}>
          {words.button}
        </button>
      </>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a form with it.
    <div role="group" aria-label={words.button} className="flex flex-wrap items-center gap-2">
      <span role="status" className="text-sm">
        {step === 'busy' ? words.busy : words.ask}
      </span>
      <button
        type="button"
        className={look.confirm}
        aria-disabled={step === 'busy' || undefined}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        onClick={approve}
      >
        {words.confirm}
      </button>
      <button
        type="button"
        className={look.button}
        aria-disabled={step === 'busy' || undefined}
        onClick={() => step === 'asking' && setStep('idle')}
      >
        {words.cancel}
      </button>
    </div>
  )
}
