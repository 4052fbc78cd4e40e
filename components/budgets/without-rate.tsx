import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Count = { count: number; locale: Locale }

/* Of a line: how many entries are in none of its sums. */
export function WithoutRate({ count, locale }: Count) {
  if (count === 0) return null
  return (
    <span className="block text-sm text-attention-ink">
      {translator(locale, 'budgets.reference')('entriesShort', { count })}
    </span>
  )
}
