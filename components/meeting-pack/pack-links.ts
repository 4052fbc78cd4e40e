import type { Locale } from '@/lib/i18n/locale'

/** Where a pack is: of today, or the frozen one. */
export const packLinks = (meetingId: number, packId: number | null) => {
  const frozen = packId === null ? '' : `pack=${packId}`
  const file = (format: 'pdf' | 'docx', language: Locale) =>
    `/api/meetings/${meetingId}/pack?format=${format}&locale=${language}${frozen && `&${frozen}`}`
  return {
    page: (locale: Locale) => `/${locale}/meetings/${meetingId}/pack${frozen && `?${frozen}`}`,
    print: (locale: Locale, language: Locale) =>
      `/${locale}/meetings/${meetingId}/pack/print?language=${language}${frozen && `&${frozen}`}`,
    file,
  }
}
