'use client'
import { ReasonForm } from '@/components/form/reason-form'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { reopenPeriod } from '@/lib/rates/actions'
import { reopenPeriodSchema } from '@/lib/rates/schema'
import { PeriodSummary } from './period-summary'
import type { RatesWords } from './rates-words'
import type { ShownPeriod } from './shown-period'

type Props = { period: ShownPeriod; words: RatesWords; refocus: () => void }

export function PeriodLine({ period, words, refocus }: Props) {
  const toast = useToast()
  const { row, mode, open, close, reread, isSettling } = useRowMode<'reopen'>()
  const { errors, leave, cancel, periods } = words
  if (mode === 'reopen')
    return (
      <ReasonForm
        about={{ periodId: period.id, version: period.version }}
        schema={reopenPeriodSchema}
        action={reopenPeriod}
        words={{
          ...{ errors, leave, reason: periods.reopenReason, confirm: periods.reopen, close: cancel },
          changed: periods.changed,
        }}
        label={`${periods.reopen} – ${period.span}`}
        refreshing={isSettling}
        refresh={reread}
        onClose={close}
        onDone={() => {
          toast({ title: periods.reopened })
          close()
          reread()
          refocus()
        }}
      >
        <PeriodSummary {...{ period, words }} />
        <p>{periods.reopenText}</p>
      </ReasonForm>
    )
  return (
    <div ref={row} className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
      <PeriodSummary {...{ period, words }} />
      {!period.reopened && (
        <Button
          size="sm"
          data-opens="reopen"
          aria-label={`${periods.reopen} – ${period.span}`}
          onClick={() => open('reopen')}
        >
          {periods.reopen}
        </Button>
      )}
    </div>
  )
}
