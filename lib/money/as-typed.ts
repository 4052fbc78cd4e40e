import { LOCALE_TAG } from '@/lib/format/locale-tag'
import type { Locale } from '@/lib/i18n/locale'
import type { Amount } from './amount'

/** An amount as its reader would type it, for a field to begin with; `parseAmount` reads it back. */
export const amountAsTyped = (amount: Amount, locale: Locale): string =>
  new Intl.NumberFormat(LOCALE_TAG[locale], { numberingSystem: 'latn', maximumFractionDigits: 3 }).format(
    amount,
  )
