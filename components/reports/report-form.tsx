'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState, useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { ConflictView } from '@/components/form/conflict-view'
import { ErrorSummary } from '@/components/form/error-summary'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { resolverOf } from '@/components/form/resolver-of'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextareaField } from '@/components/form/textarea-field'
import { useReady } from '@/components/form/use-ready'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'
import { correctReport, logOfficially, submitReport } from '@/lib/reports/actions'
import { correctionSchema, reportSchema } from '@/lib/reports/schema'
import { reportDifferences } from './report-differences'
import { ReportFields, type ReportHints } from './report-fields'
import { type ReportRecord, type ReportValues, reportValuesOf, statementOf } from './report-values'
import type { ReportFormWords } from './report-words'

type ReportFormProps = {
  mode: 'submit' | 'official' | 'correct'
  ids: { projectId: number; milestoneId: number; reportId?: number; version?: number }
  values: ReportValues
  words: ReportFormWords
  hints: ReportHints
  locale: Locale
  /** the id of what takes the focus once the report is sent */
  focusAfter: string
  /** a report that was returned may be answered */
  asksAnswer?: boolean
  /** called when the page shows what was sent */
  onDone?: () => void
  onClose?: () => void
}

export function ReportForm({ mode, ids, values, words, hints, locale, ...rest }: ReportFormProps) {
  const id = useId()
  const router = useRouter()
  const toast = useToast()
  const ready = useReady()
  const [refreshing, startRefresh] = useTransition()
  const [sent, setSent] = useState(false)
  const refresh = () => startRefresh(() => router.refresh())

  const inputOf = ({ answer, ...typed }: ReportValues) => ({
    ...ids,
    ...statementOf({ answer, ...typed }),
    ...(mode === 'correct' && { answer }),
  })
  const schema = mode === 'correct' ? correctionSchema : reportSchema
  const form = useForm<ReportValues>({
    defaultValues: values,
    resolver: resolverOf(schema, inputOf, words.errors),
    shouldFocusError: false,
  })
  const send = async (submission: Submission): Promise<Outcome<{ id: number }>> => {
    const outcome = await actions[mode](submission)
    if (!outcome.ok && outcome.code === 'conflict') refresh()
    return outcome
  }
  const { busy, problem, conflict, submit, keepMine, dropConflict } = useSubmission({
    form,
    action: send,
    words: words.errors,
    inputOf,
    onDone: () => {
      if (mode === 'official') toast({ title: words.recorded })
      else toast({ title: words.sent, description: words.sentText })
      form.reset(form.getValues())
      setSent(true)
      refresh()
      document.getElementById(rest.focusAfter)?.focus()
    },
  })
  const { onDone } = rest
  useEffect(() => {
    if (!sent || refreshing) return
    setSent(false)
    onDone?.()
  }, [sent, refreshing, onDone])
  const { isDirty, errors, submitCount } = form.formState
  const working = busy || refreshing
  useUnsavedWarning(isDirty && !working, words.leave)
  const theirs = conflict && reportValuesOf(conflict as ReportRecord, locale)
  const differences = theirs && reportDifferences(theirs, form.getValues(), words)
  const takeTheirs = () => {
    if (theirs) form.reset(theirs)
    dropConflict()
  }

  const mistakes = listErrors(errors, {
    idOf: (path) => `${id}-${path}`,
    labelOf: (path) => words[labelled[path as keyof typeof labelled]],
    order: fieldOrder,
    colon: colonIn(locale),
  })

  return (
    <form onSubmit={submit} noValidate inert={!ready} className="grid grid-cols-1 gap-4">
      <ErrorSummary title={words.errors.summary} attempt={submitCount} errors={mistakes} />
      {problem && mistakes.length === 0 && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {differences && differences.length > 0 && (
        <ConflictView
          words={words.errors.conflict}
          differences={differences}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      )}
      {differences?.length === 0 && !working && (
        <Notice tone="attention" live="alert" title={words.changedTitle}>
          {words.changedText}
        </Notice>
      )}
      <ReportFields id={id} form={form} words={words} hints={hints} locale={locale} />
      {rest.asksAnswer && (
        <TextareaField
          {...form.register('answer')}
          id={`${id}-answer`}
          label={words.answer}
          hint={words.answerHint}
          rows={2}
          maxLength={2000}
          dir="auto"
          error={errors.answer?.message}
        />
      )}
      <SubmitBar status={working ? words.errors.saving : undefined}>
        <Button type="submit" variant="primary" size="lg" busy={working}>
          {words[buttons[mode]]}
        </Button>
        {rest.onClose && (
          <Button size="lg" onClick={rest.onClose}>
            {words.close}
          </Button>
        )}
      </SubmitBar>
    </form>
  )
}

const actions = { submit: submitReport, official: logOfficially, correct: correctReport }
const buttons = { submit: 'submit', official: 'record', correct: 'resubmit' } as const
const fieldOrder = ['kind', 'reached', 'forecast', 'reason', 'percent', 'text', 'links', 'answer']
const labelled = {
  reached: 'reached',
  forecast: 'forecast',
  percent: 'percent',
  reason: 'reason',
  text: 'details',
  links: 'links',
  answer: 'answer',
} as const
