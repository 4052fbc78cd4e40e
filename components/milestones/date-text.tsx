import { formatInstant, type InstantStyle } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export function DateText({ date, locale }: { date: PartialDate; locale: Locale }) {
  return (
    <time dateTime={date}>
      <bdi>{formatPartialDate(date, locale)}</bdi>
    </time>
  )
}

type InstantTextProps = { at: string; locale: Locale } & InstantStyle

export function InstantText({ at, locale, ...style }: InstantTextProps) {
  return (
    <time dateTime={at}>
      <bdi>{formatInstant(at, locale, style)}</bdi>
    </time>
  )
}
