'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { TextareaField } from '@/components/form/textarea-field'
import { useReady } from '@/components/form/use-ready'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { FilePicker } from './file-picker'
import { ImportResult } from './import-result'
import type { RatesWords } from './rates-words'
import { useImport } from './use-import'

/* Choose or paste, check, correct in place, confirm. */
export function ImportDesk({ locale, words }: { locale: Locale; words: RatesWords }) {
  const ready = useReady()
  const router = useRouter()
  const toast = useToast()
  const said = words.import
  const [text, setText] = useState('')
  const [isGuessed, setGuessed] = useState(false)
  const [isDone, setDone] = useState(false)
  const { preview, problem, sending, send, forget, refuse } = useImport(words, (count) => {
    setDone(true)
    toast({ title: `${said.done} ${formatNumber(count, locale)}` })
    router.push(`/${locale}/rates`)
  })
  useUnsavedWarning(text !== '' && !isDone, words.leave)
  const take = (next: string, guessed = false) => {
    setText(next)
    setGuessed(guessed)
    forget()
  }
  return (
    <div inert={!ready} className="grid grid-cols-1 gap-5">
      <Card>
        <form
          noValidate
          aria-label={said.title}
          className="grid grid-cols-1 gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            void send(text, 'check')
          }}
        >
          <FilePicker words={said} onText={take} onRefused={refuse} />
          {isGuessed && <Notice tone="attention">{said.decoded}</Notice>}
          <TextareaField
            label={said.text}
            hint={said.textHint}
            value={text}
            onChange={(event) => take(event.target.value)}
            rows={8}
            dir="ltr"
            spellCheck={false}
            wrap="off"
          />
          {problem && (
            <Notice tone="danger" live="alert">
              {problem}
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-2">
            <Button
              type="submit"
              variant={preview ? 'secondary' : 'primary'}
              busy={sending === 'check'}
              disabled={text.trim() === ''}
            >
              {said.check}
            </Button>
            <ButtonLink href={`/${locale}/rates`}>{said.back}</ButtonLink>
            <span role="status" className="text-sm text-ink-muted">
              {sending === 'check' && said.checking}
              {sending === 'confirm' && words.errors.saving}
            </span>
          </div>
        </form>
      </Card>
      {preview && (
        <ImportResult
          {...{ preview, locale, words }}
          busy={sending === 'confirm' || isDone}
          onConfirm={() => send(text, 'confirm')}
        />
      )}
    </div>
  )
}
