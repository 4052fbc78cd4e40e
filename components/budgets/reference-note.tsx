import { RateApplied } from '@/components/rates/conversion-explained'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currencyName, isCurrency } from '@/lib/money/currency'
import type { AppliedRate } from '@/lib/rates/queries'

type Props = {
  reference: string
  missing: Record<'entries' | 'funding' | 'planned', number>
  /** By which they were converted. */
  rates: readonly AppliedRate[]
  locale: Locale
}

/* How the sums were converted, and what is in none of them. */
export function ReferenceNote({ reference, missing, rates, locale }: Props) {
  const t = translator(locale, 'budgets.reference')
  const said = (['entries', 'funding', 'planned'] as const).filter((part) => missing[part] > 0)
  return (
    <div className="grid gap-2">
      <p className="max-w-prose text-ink-muted">
        {t.rich('rule', {
          currency: isCurrency(reference) ? currencyName(reference, locale) : reference,
          reference,
          code: (code) => (
            <bdi translate="no" className="font-medium text-ink">
              {code}
            </bdi>
          ),
        })}
      </p>
      {rates.length > 0 && (
        <Disclosure summary={t('rates', { count: rates.length })}>
          <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
            {rates.map((rate) => (
              <RateApplied key={`${rate.currency} ${rate.day}`} {...{ rate, locale }} />
            ))}
          </ul>
        </Disclosure>
      )}
      {said.length > 0 && (
        <Notice tone="attention">
          {said.map((part) => (
            <p key={part}>{t(part, { count: missing[part] })}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}
