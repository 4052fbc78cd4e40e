'use client'
import { useReady } from '@/components/form/use-ready'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import { RateCells, rateLine } from './rate-cells'
import { RateWithdrawal, type WithdrawalWords } from './rate-withdrawal'
import type { ShownRate } from './shown-rate'

type Props = { rate: ShownRate; locale: Locale; words: WithdrawalWords }

/* For the administrator, who withdraws it in its place. */
export function RateLine({ rate, locale, words }: Props) {
  const ready = useReady()
  const { row, mode, open, close, reread, isSettling } = useRowMode<'withdraw'>()
  if (mode === 'withdraw')
    return (
      <tr className="max-md:block">
        <td colSpan={6} className="p-4 max-md:block">
          <RateWithdrawal {...{ rate, locale, words, isSettling }} onCancel={close} onReread={reread} />
        </td>
      </tr>
    )
  return (
    <tr className={rateLine}>
      <RateCells rate={rate} withdrawn={words.withdrawn} />
      <td className="text-end max-md:order-6">
        {!rate.withdrawn && (
          <div ref={row} inert={!ready} className="print:hidden">
            <Button
              size="sm"
              data-opens="withdraw"
              aria-label={`${words.withdraw.open} – ${rate.currency}, ${rate.date}`}
              onClick={() => open('withdraw')}
            >
              {words.withdraw.open}
            </Button>
          </div>
        )}
      </td>
    </tr>
  )
}
