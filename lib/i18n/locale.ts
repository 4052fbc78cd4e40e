export const locales = ['ar', 'fr', 'en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'ar'
export const localeCookie = 'sharaka-locale'
export const themeCookie = 'sharaka-theme'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)
export const directionOf = (locale: Locale) => (locale === 'ar' ? 'rtl' : 'ltr')
export const languageNames: Record<Locale, string> = { ar: 'العربية', fr: 'Français', en: 'English' }
