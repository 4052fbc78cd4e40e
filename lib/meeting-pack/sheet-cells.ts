import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { PackMeeting } from './document'
import type { Cell, Mark } from './sheet-blocks'

/** A text in the reader's language, or marked with the one it is in; null where there is none. */
export const cellIn = (text: LocalizedText | null | undefined, locale: Locale): Cell | null => {
  const found = localize(text, locale)
  if (!found) return null
  return found.lang === locale ? { text: found.text } : { text: found.text, lang: found.lang }
}

/** Its own name, or its number. */
export const meetingName = (
  { title, number }: Pick<PackMeeting, 'title' | 'number'>,
  locale: Locale,
): Cell => {
  const words = messagesOf(locale).meetings.page
  return (
    cellIn(title, locale) ?? {
      text: number === null ? words.unnumbered : words.numbered.replace('{number}', String(number)),
    }
  )
}

export const markOf = (level: HealthLevel | null): Mark => (level === null ? 'neutral' : marks[level])

const marks = { on_track: 'ok', attention: 'attention', critical: 'danger' } as const
