'use client'
import type { FormEventHandler, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FollowUpWords } from './follow-up-words'

type Props = {
  title: string
  words: FollowUpWords
  problem: ReactNode
  hasChanged: boolean
  working: boolean
  onSubmit: FormEventHandler
  onClose: () => void
  children: ReactNode
}

export function FollowUpFrame({
  title,
  words,
  problem,
  hasChanged,
  working,
  onSubmit,
  onClose,
  children,
}: Props) {
  return (
    <form onSubmit={onSubmit} noValidate aria-label={title} className="grid grid-cols-1 gap-4">
      <h3 className="font-semibold">{title}</h3>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {hasChanged && (
        <Notice tone="attention" live="alert">
          {words.changed}
        </Notice>
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={working}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}
