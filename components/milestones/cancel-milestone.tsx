'use client'
import { Ban } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CancelForm } from './cancel-form'
import type { ManageWords, MilestoneKey } from './manage-words'

/* The reason is asked in the same place, under the button that asked for it. */
export function CancelMilestone({ milestone, words }: { milestone: MilestoneKey; words: ManageWords }) {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpened = useRef(false)
  useEffect(() => {
    if (wasOpened.current && !opened) button.current?.focus()
    wasOpened.current = opened
  }, [opened])

  if (opened) return <CancelForm milestone={milestone} words={words} onClose={() => setOpened(false)} />
  return (
    <Button ref={button} icon={<Ban aria-hidden />} onClick={() => setOpened(true)}>
      {words.cancel}
    </Button>
  )
}
