'use client'
import type { ComponentProps, FormEventHandler, ReactNode } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ConflictView, type Difference } from './conflict-view'
import { ErrorSummary } from './error-summary'
import type { FormWords } from './form-words'
import { SubmitBar } from './submit-bar'
import { useReady } from './use-ready'

type Props<Values extends FieldValues> = {
  /** What `useRecordForm` or, where nothing can be changed meanwhile, `useSubmission` answers. */
  record: {
    form: UseFormReturn<Values>
    submit: FormEventHandler
    busy: boolean
    problem: string | null
    submitCount: number
    conflict?: unknown
    keepMine?: () => void
    takeTheirs?: () => void
  }
  words: FormWords
  mistakes: ComponentProps<typeof ErrorSummary>['errors']
  /** What they saved beside what was typed here; asked for when there is a conflict. */
  differences?: () => Difference[]
  /** After theirs was taken. */
  onTheirs?: () => void
  send: string
  /** It is sent, and the page that follows is on its way. */
  isDone: boolean
  /** Beside the button, while nothing is being sent. */
  status?: ReactNode
  /** What leaves it. */
  back: ReactNode
  label?: string
  children: ReactNode
}

/* A whole page of fields on one record: what somebody else saved first, what is wrong, the fields, what sends them. */
export function RecordForm<Values extends FieldValues>({ record, words, mistakes, ...props }: Props<Values>) {
  const ready = useReady()
  const { conflict, problem, submitCount } = record
  const { differences, onTheirs, isDone } = props
  const working = record.busy || isDone
  return (
    <FormProvider {...record.form}>
      <form
        onSubmit={record.submit}
        noValidate
        inert={!ready}
        aria-label={props.label}
        className="grid max-w-4xl grid-cols-1 gap-4"
      >
        {Boolean(conflict) && differences && record.keepMine && record.takeTheirs && (
          <ConflictView
            words={words.conflict}
            differences={differences()}
            onKeepMine={record.keepMine}
            onTakeTheirs={() => {
              record.takeTheirs?.()
              onTheirs?.()
            }}
          />
        )}
        <ErrorSummary title={words.summary} attempt={submitCount} errors={mistakes} />
        {problem && mistakes.length === 0 && (
          <Notice tone="danger" live="alert">
            {problem}
          </Notice>
        )}
        {props.children}
        {!conflict && (
          <SubmitBar status={working ? words.saving : props.status}>
            <Button type="submit" variant="primary" busy={working}>
              {props.send}
            </Button>
            {props.back}
          </SubmitBar>
        )}
      </form>
    </FormProvider>
  )
}
