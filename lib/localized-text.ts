export type Locale = 'ar' | 'fr' | 'en'
export type LocalizedText = { ar?: string; fr?: string; en?: string }
export type Localized = { text: string; lang: Locale }

export const LOCALES = ['ar', 'fr', 'en'] as const satisfies readonly Locale[]

const FALLBACK: Record<Locale, readonly Locale[]> = {
  ar: ['ar', 'fr', 'en'],
  fr: ['fr', 'ar', 'en'],
  en: ['en', 'fr', 'ar'],
}

/** The text and the language it is in; null when it is blank in all three. */
export function localize(text: LocalizedText | null | undefined, locale: Locale): Localized | null {
  for (const lang of FALLBACK[locale]) {
    const found = text?.[lang]
    if (isFilled(found)) return { text: found, lang }
  }
  return null
}

export function missingLanguages(text: LocalizedText | null | undefined): Locale[] {
  return LOCALES.filter((lang) => !isFilled(text?.[lang]))
}

export function directionOf(lang: Locale): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr'
}

function isFilled(text: string | null | undefined): text is string {
  return text != null && text.trim() !== ''
}
