import { cx } from '@/components/ui/class-names'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { BASE } from '@/lib/rates/rules'

type Props = { currency: string; rate: string; locale: Locale; className?: string }

/* `1 EUR = 10,85 MAD`, read from left to right in Arabic too. */
export function RateText({ currency, rate, locale, className }: Props) {
  return (
    <bdi dir="ltr" translate="no" className={cx('figures whitespace-nowrap', className)}>
      {`1 ${currency} = ${formatNumber(rate, locale)} ${BASE}`}
    </bdi>
  )
}
