'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import type { FormWords } from '@/components/form/form-words'
import { keepKey } from '@/components/form/submission-key'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { restoreProject } from '@/lib/projects/actions'
import type { EditWords } from './edit-words'

type Props = {
  project: { id: number; version: number }
  address: string
  title: string
  facts: string[]
  back: string
  words: EditWords['archive']
  errors: FormWords
}

/* All that an archived project offers: why it was archived, and the way back. */
export function EditArchived({ project, address, title, facts, back, words, errors }: Props) {
  const router = useRouter()
  const toast = useToast()
  const keys = useRef(keepKey())
  const [busy, restore] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)

  const send = () =>
    restore(async () => {
      const input = { projectId: project.id, version: project.version }
      const outcome = await restoreProject({ key: keys.current.for(input), input }).catch(() => null)
      if (outcome?.ok) toast({ title: words.restored })
      else setProblem(outcome ? errors.codes[outcome.code] : errors.offline)
      if (outcome) router.refresh()
    })

  return (
    <div className="grid max-w-4xl grid-cols-1 gap-3">
      <Notice title={title}>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <p className="mt-1">{words.restoreText}</p>
      </Notice>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <div className="flex gap-2">
        <Button variant="primary" busy={busy} onClick={send}>
          {words.restore}
        </Button>
        <ButtonLink href={address}>{back}</ButtonLink>
      </div>
    </div>
  )
}
