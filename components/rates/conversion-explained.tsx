import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { formatMoney } from '@/lib/format/money'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AppliedRate, Conversion } from '@/lib/rates/queries'
import { RateText } from './rate-text'

type Props = {
  conversion: Conversion
  locale: Locale
  /** Shows where to record what is missing. */
  mayRecord: boolean
}

/* A converted figure that opens on its rates, their dates and their sources; or, in words, what was missing. */
export function ConversionExplained({ conversion, locale, mayRecord }: Props) {
  const t = translator(locale, 'rates.conversion')
  const { amount, reference, rates, missing } = conversion
  const valued = formatPartialDate(conversion.valued, locale)
  if (amount === null)
    return (
      <div>
        <p className="font-medium">{t('none')}</p>
        <p className="text-ink-muted">{t('noneText', { currencies: missing.join(' · '), day: valued })}</p>
        {mayRecord && (
          <Link href={`/${locale}/rates`} className="link">
            {t('record')}
          </Link>
        )}
      </div>
    )
  return (
    <Disclosure
      summary={
        <bdi className="figures text-lg font-semibold text-ink">{formatMoney(amount, reference, locale)}</bdi>
      }
    >
      <ul className="grid gap-2">
        {rates.map((rate) => (
          <RateApplied key={rate.currency} {...{ rate, locale }} />
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-muted">{t('rule', { day: valued })}</p>
    </Disclosure>
  )
}

export function RateApplied({ rate, locale }: { rate: AppliedRate; locale: Locale }) {
  const t = translator(locale, 'rates.conversion')
  return (
    <li>
      <RateText currency={rate.currency} rate={rate.rate} locale={locale} className="font-medium" />
      <span className="block text-sm text-ink-muted">
        {t('of', { day: formatPartialDate(rate.day, locale) })}
      </span>
      <span className="block text-sm text-ink-muted wrap-anywhere">
        {t('source', { source: rate.source })}
      </span>
    </li>
  )
}
