import type { Locale } from '@/lib/i18n/locale'

// ar-MA: Western digits. fr and not fr-MA, which groups thousands with dots.
export const LOCALE_TAG: Record<Locale, string> = { ar: 'ar-MA', fr: 'fr', en: 'en-GB' }
