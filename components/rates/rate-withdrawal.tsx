'use client'
import { ReasonForm } from '@/components/form/reason-form'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { withdrawRate } from '@/lib/rates/actions'
import { withdrawRateSchema } from '@/lib/rates/schema'
import { RateText } from './rate-text'
import type { RatesWords } from './rates-words'
import type { ShownRate } from './shown-rate'

export type WithdrawalWords = Pick<RatesWords, 'errors' | 'leave' | 'cancel' | 'withdraw'> & {
  withdrawn: string
}

type Props = {
  rate: ShownRate
  locale: Locale
  words: WithdrawalWords
  isSettling: boolean
  onCancel: () => void
  /** The page is to be read again. */
  onReread: () => void
}

/* Says in its place what withdrawing means, and asks why. */
export function RateWithdrawal({ rate, locale, words, isSettling, onCancel, onReread }: Props) {
  const toast = useToast()
  const { errors, leave, cancel, withdraw } = words
  const { currency, plainRate } = rate
  return (
    <ReasonForm
      about={{ rateId: rate.id, version: rate.version }}
      schema={withdrawRateSchema}
      action={withdrawRate}
      words={{
        ...{ errors, leave, reason: withdraw.reason, confirm: withdraw.open, close: cancel },
        changed: withdraw.changed,
      }}
      label={withdraw.title}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4 text-start"
      refreshing={isSettling}
      refresh={onReread}
      onClose={onCancel}
      onDone={() => {
        toast({ title: withdraw.done })
        onCancel()
        onReread()
      }}
    >
      <p className="flex flex-wrap gap-x-3 font-medium">
        <RateText {...{ currency, locale }} rate={plainRate} />
        <span>{rate.date}</span>
      </p>
      <p className="max-w-prose">{withdraw.text}</p>
    </ReasonForm>
  )
}
