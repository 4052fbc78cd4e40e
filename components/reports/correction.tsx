'use client'
import { Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import type { ReportHints } from './report-fields'
import { ReportForm } from './report-form'
import type { ReportValues } from './report-values'
import type { ReportFormWords } from './report-words'

type CorrectionProps = {
  ids: { projectId: number; milestoneId: number; reportId: number; version: number }
  values: ReportValues
  words: ReportFormWords
  hints: ReportHints
  locale: Locale
  focusAfter: string
  isReturned: boolean
}

/* A returned report is open to be corrected; one that waits is opened by its author. */
export function Correction({ isReturned, ...form }: CorrectionProps) {
  const [opened, setOpened] = useState(isReturned)
  const button = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const toggle = (next: boolean) => {
    moved.current = true
    setOpened(next)
  }
  useEffect(() => {
    if (moved.current) (opened ? heading : button).current?.focus()
  }, [opened])

  if (!opened) {
    return (
      <Button
        ref={button}
        icon={<Pencil aria-hidden />}
        onClick={() => toggle(true)}
        className="justify-self-start"
      >
        {form.words.correct}
      </Button>
    )
  }
  return (
    <div className="grid grid-cols-1 gap-3 border-t pt-3">
      <h4 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {form.words.correctTitle}
      </h4>
      <ReportForm
        {...form}
        mode="correct"
        asksAnswer={isReturned}
        onDone={() => {
          moved.current = false
          setOpened(false)
        }}
        onClose={isReturned ? undefined : () => toggle(false)}
      />
    </div>
  )
}
