import { cx } from '@/components/ui/class-names'
import { Tag } from '@/components/ui/tag'
import type { ShownRate } from './shown-rate'

export const rateLine =
  'align-top hover:bg-sunken/60 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-0.5 max-md:px-4 max-md:py-3 md:*:px-2.5 md:*:py-2.5 md:*:first:ps-4 md:*:last:pe-4'

/* On a phone the cells stack: the currency and its rate, the day and who recorded it, the source. */
export function RateCells({ rate, withdrawn }: { rate: ShownRate; withdrawn: string }) {
  const undone = rate.withdrawn && 'text-ink-muted line-through decoration-ink-faint'
  return (
    <>
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
            <Tag quiet>{withdrawn}</Tag>
          </span>
        )}
      </td>
      <td className="text-end max-md:order-2">
        <bdi className={cx('figures font-medium', undone)}>{rate.rate}</bdi>
      </td>
      <td className="max-md:order-5 max-md:text-sm">
        <bdi className="wrap-anywhere">{rate.source}</bdi>
        {rate.withdrawn && <span className="block text-sm text-ink-muted">{rate.withdrawn}</span>}
      </td>
      <td className="text-sm text-ink-muted max-md:order-4 max-md:text-end">{rate.recorded}</td>
    </>
  )
}
