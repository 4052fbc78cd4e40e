'use client'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locale'
import { RateWithdrawal } from './rate-withdrawal'
import type { RatesWords } from './rates-words'
import type { ShownRate } from './shown-rate'

type Props = { rate: ShownRate; mayWithdraw: boolean; locale: Locale; words: RatesWords }

/* On a phone its cells stack: the currency and its rate, the day and the source. */
export function RateLine({ rate, mayWithdraw, locale, words }: Props) {
  const { row, mode, open, close, reread, isSettling } = useRowMode<'withdraw'>()
  if (mode === 'withdraw')
    return (
      <tr className="max-md:block">
        <td colSpan={6} className="p-4 max-md:block">
          <RateWithdrawal {...{ rate, locale, words, isSettling }} onCancel={close} onReread={reread} />
        </td>
      </tr>
    )
  const undone = rate.withdrawn && 'text-ink-muted line-through decoration-ink-faint'
  return (
    <tr className="align-top hover:bg-sunken/60 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-0.5 max-md:px-4 max-md:py-3 md:*:px-2.5 md:*:py-2.5 md:*:first:ps-4 md:*:last:pe-4">
      <td className="figures whitespace-nowrap max-md:order-3 max-md:text-sm max-md:text-ink-muted">
        <time dateTime={rate.day}>{rate.date}</time>
      </td>
      <td className="max-md:order-1">
        <bdi translate="no" className="font-medium">
          {rate.currency}
        </bdi>{' '}
        <bdi className="text-sm text-ink-muted">{rate.name}</bdi>
        {rate.withdrawn && (
          <span className="block">
            <Tag quiet>{words.list.withdrawn}</Tag>
          </span>
        )}
      </td>
      <td className="text-end max-md:order-2">
        <bdi className={cx('figures font-medium', undone)}>{rate.rate}</bdi>
      </td>
      <td className="max-md:order-5 max-md:col-span-2 max-md:text-sm">
        <bdi className="wrap-anywhere">{rate.source}</bdi>
        {rate.withdrawn && <span className="block text-sm text-ink-muted">{rate.withdrawn}</span>}
      </td>
      <td className="text-sm text-ink-muted max-md:order-4 max-md:text-end">{rate.recorded}</td>
      {mayWithdraw && (
        <td className="text-end max-md:order-6 max-md:col-span-2 max-md:pt-1">
          {!rate.withdrawn && (
            <div ref={row}>
              <Button
                size="sm"
                data-opens="withdraw"
                aria-label={`${words.withdraw.open} ${rate.currency}, ${rate.date}`}
                onClick={() => open('withdraw')}
              >
                {words.withdraw.open}
              </Button>
            </div>
          )}
        </td>
      )}
    </tr>
  )
}
