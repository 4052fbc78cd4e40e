import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type Localized, localize } from '@/lib/localized-text'
import type { MeetingDetail } from '@/lib/meetings/queries'

/** Its own name, or its number: the committee is named beside it. */
export const nameOf = (
  { title, number }: Pick<MeetingDetail, 'title' | 'number'>,
  locale: Locale,
): Localized => {
  const words = messagesOf(locale).meetings.page
  return (
    localize(title, locale) ?? {
      text: number === null ? words.unnumbered : words.numbered.replace('{number}', String(number)),
      lang: locale,
    }
  )
}
