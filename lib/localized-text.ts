import { type Locale, locales } from '@/lib/i18n/locale'

export type LocalizedText = { ar?: string; fr?: string; en?: string }
export type Localized = { text: string; lang: Locale }

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

/** The text in the one language that is shown, to be sent without the others. */
export function inOneLanguage(text: LocalizedText | null | undefined, locale: Locale): LocalizedText {
  const found = localize(text, locale)
  return found ? { [found.lang]: found.text } : {}
}

export function missingLanguages(text: LocalizedText | null | undefined): Locale[] {
  return locales.filter((lang) => !isFilled(text?.[lang]))
}

function isFilled(text: string | null | undefined): text is string {
  return text != null && text.trim() !== ''
}
