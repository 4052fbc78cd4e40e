import type { LocalizedText } from '@/lib/localized-text'

const numbered = {
  ar: (title: string, number: number) => `${title} - الدورة ${number}`,
  fr: (title: string, number: number) => `${title} - session ${number}`,
  en: (title: string, number: number) => `${title} - session ${number}`,
}

/** The title of one session of a series; a single milestone keeps the title as it is. */
export const sessionTitle = (title: LocalizedText, number: number, of: number): LocalizedText => {
  if (of === 1) return title
  const named: LocalizedText = {}
  for (const language of ['ar', 'fr', 'en'] as const) {
    const text = title[language]
    if (text) named[language] = numbered[language](text, number)
  }
  return named
}
