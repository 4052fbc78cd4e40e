import { Notice } from '@/components/ui/notice'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currencyName } from '@/lib/money/currency'
import type { MissingRate } from '@/lib/rates/missing'

/* What cannot be converted for want of a rate; nothing where all can. */
export function MissingNotice({ missing, locale }: { missing: readonly MissingRate[]; locale: Locale }) {
  if (missing.length === 0) return null
  const t = translator(locale, 'rates.missing')
  const span = ({ first, last }: MissingRate) => {
    const [from, to] = [formatPartialDate(first, locale), formatPartialDate(last, locale)]
    return first === last ? t('on', { day: from }) : t('between', { first: from, last: to })
  }
  return (
    <Notice tone="attention" title={t('title')}>
      <p>{t('text')}</p>
      <ul className="mt-1 grid gap-0.5">
        {missing.map((one) => (
          <li key={one.currency} className="flex flex-wrap gap-x-2">
            <span className="font-medium">
              <bdi translate="no">{one.currency}</bdi> <bdi>{currencyName(one.currency, locale)}</bdi>
            </span>
            <span className="text-ink-muted">{t('line', { count: one.count, span: span(one) })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
