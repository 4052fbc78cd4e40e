'use client'
import { TextareaField } from '@/components/form/textarea-field'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SpriteUse } from '@/components/ui/sprite'
import type { DecisionWords } from './report-words'
import { useDecision } from './use-decision'

type DecisionFormProps = {
  ids: { projectId: number; reportId: number; version: number }
  words: DecisionWords
  /** the id of what takes the focus once it is decided */
  focusAfter: string
}

/* One remark and two buttons, whose marks are in the sprites of the page: it may go with an acceptance, and must go with a return. */
export function DecisionForm({ ids, words, focusAfter }: DecisionFormProps) {
  const ready = useReady()
  const { form, decide, deciding, problem, code, refresh } = useDecision(ids, words, focusAfter)
  const { errors } = form.formState
  return (
    <form
      noValidate
      inert={!ready}
      className="grid grid-cols-1 gap-3 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        decide('accept')
      }}
    >
      {problem && (
        <Notice
          tone="danger"
          live="alert"
          action={code === 'already_decided' && <Button onClick={refresh}>{words.refresh}</Button>}
        >
          {problem}
        </Notice>
      )}
      {code === 'conflict' && !deciding && (
        <Notice tone="attention" live="alert" title={words.changedTitle}>
          {words.changedText}
        </Notice>
      )}
      <TextareaField
        {...form.register('reason')}
        label={words.remark}
        hint={words.remarkHint}
        error={errors.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div className="flex flex-wrap items-center gap-2 max-sm:*:flex-1">
        <Button
          type="submit"
          variant="primary"
          icon={<SpriteUse id="accept" />}
          busy={deciding === 'accept'}
          aria-disabled={deciding !== null}
        >
          {words.accept}
        </Button>
        <Button
          icon={<SpriteUse id="return" className="rtl:-scale-x-100" />}
          busy={deciding === 'return'}
          aria-disabled={deciding !== null}
          onClick={() => decide('return')}
        >
          {words.return}
        </Button>
        <span role="status" className="text-sm text-ink-muted max-sm:flex-none!">
          {deciding && words.errors.saving}
        </span>
      </div>
    </form>
  )
}
