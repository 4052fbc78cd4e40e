import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currencyName, isCurrency } from '@/lib/money/currency'

type Props = {
  reference: string
  missing: Record<'entries' | 'funding' | 'planned', number>
  locale: Locale
}

/* How the sums were converted, and what is in none of them. */
export function ReferenceNote({ reference, missing, locale }: Props) {
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
