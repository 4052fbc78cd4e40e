'use client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { resolverOf } from '@/components/form/resolver-of'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { proposeRevision } from '@/lib/budget-plan/actions'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import { proposeRevisionSchema } from '@/lib/budget-plan/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { EditedLine } from './line-form'
import type { RevisionWords } from './plan-words'
import { RevisionMoves } from './revision-moves'
import { RevisionPreview } from './revision-preview'
import { currencyOfMove, emptyMove, fieldIdOf, type RevisionValues, sidesOfMove } from './revision-values'

type Props = {
  kind: ChangeKind
  projectId: number
  /** The version in force. */
  seen: number
  lines: EditedLine[]
  locale: Locale
  words: RevisionWords
  close: string
  onClose: () => void
  onDone: () => void
}

export function RevisionForm({ kind, projectId, seen, lines, locale, words, close, onClose, onDone }: Props) {
  const [isDone, setDone] = useState(false)
  const inputOf = ({ reason, moves }: RevisionValues) => ({
    ...{ projectId, seen, kind, reason },
    moves: moves.map((move) => ({
      ...sidesOfMove(move, kind),
      money: { amount: move.amount, currency: currencyOfMove(move, kind, lines), locale },
    })),
  })
  const form = useForm<RevisionValues>({
    defaultValues: { reason: '', moves: [emptyMove()] },
    resolver: resolverOf(proposeRevisionSchema, inputOf, words.errors),
    shouldFocusError: false,
  })
  const { busy, problem, submit } = useSubmission({
    form,
    action: proposeRevision,
    words: words.errors,
    inputOf,
    onDone: () => {
      setDone(true)
      onDone()
    },
  })
  const { isDirty, errors, submitCount } = form.formState
  useUnsavedWarning(isDirty && !isDone, words.leave)
  const mistakes = listErrors(errors, {
    idOf: fieldIdOf,
    labelOf: (path) => labelOf(path, words),
    order: ['moves', 'reason'],
    colon: colonIn(locale),
  })
  return (
    <RecordForm
      record={{ form, submit, busy, problem, submitCount }}
      words={words.errors}
      mistakes={mistakes}
      send={words.send}
      isDone={isDone}
      back={
        <Button onClick={onClose} disabled={busy || isDone}>
          {close}
        </Button>
      }
      label={words[kind]}
    >
      <Card title={words[kind]} description={kind === 'amendment' ? words.amendmentText : undefined}>
        <div className="grid grid-cols-1 gap-4">
          <RevisionMoves {...{ kind, lines, locale, words }} />
          <TextareaField
            {...form.register('reason')}
            id={fieldIdOf('reason')}
            label={words.reason}
            required={words.errors.required}
            error={errors.reason?.message}
            rows={2}
            dir="auto"
            maxLength={2000}
          />
        </div>
      </Card>
      <RevisionPreview {...{ kind, lines, locale, words }} />
    </RecordForm>
  )
}

const labelOf = (path: string, words: RevisionWords) => {
  const [list, at = '', part = '', inner = ''] = path.split('.')
  if (list === 'reason') return words.reason
  // not money: the number of a row
  const move = words.move.replace('{number}', String(Number(at) + 1))
  const field =
    { from: words.from, to: inner === 'year' ? words.year : inner === 'quarter' ? words.part : words.to }[
      part
    ] ?? words.amount
  return `${move} · ${field}`
}
