import type { Locale } from '@/lib/i18n/locale'

/** Where a brief is: of today, or the frozen one. */
export const briefLinks = (briefId: number | null) => {
  const frozen = briefId === null ? '' : `brief=${briefId}`
  return {
    page: (locale: Locale) => `/${locale}/brief${frozen && `?${frozen}`}`,
    print: (locale: Locale, language: Locale) =>
      `/${locale}/brief/print?language=${language}${frozen && `&${frozen}`}`,
    file: (format: 'pdf' | 'docx', language: Locale) =>
      `/api/brief?format=${format}&locale=${language}${frozen && `&${frozen}`}`,
  }
}
