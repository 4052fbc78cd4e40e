'use client'
import { Snowflake } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { keepKey } from '@/components/form/submission-key'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Submission } from '@/lib/mutation'
import type { Outcome, RefusalCode } from '@/lib/outcome'

type Words = { verb: string; done: string; offline: string; codes: Record<RefusalCode, string> }

type Props = {
  act: (submission: Submission) => Promise<Outcome<unknown>>
  /** What is frozen. */
  input: object
  words: Words
}

/* Sent twice by mistake, it freezes once. */
export function FreezeButton({ act, input, words }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refreshing, startRefresh] = useTransition()
  const keys = useRef(keepKey())
  const ready = useReady()
  const router = useRouter()
  const toast = useToast()

  const freeze = async () => {
    setBusy(true)
    setProblem(null)
    const outcome = await act({ key: keys.current.for(input), input }).catch(() => null)
    setBusy(false)
    if (!outcome?.ok) return setProblem(outcome ? words.codes[outcome.code] : words.offline)
    keys.current.forget()
    toast({ title: words.done })
    startRefresh(() => router.refresh())
  }

  return (
    <>
      {problem && (
        <p role="alert" className="text-sm text-danger-ink">
          {problem}
        </p>
      )}
      <Button icon={<Snowflake aria-hidden />} busy={busy || refreshing} disabled={!ready} onClick={freeze}>
        {words.verb}
      </Button>
    </>
  )
}
