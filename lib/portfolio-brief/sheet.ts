import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Head, ShortSheet } from '@/lib/meeting-pack/sheet-blocks'
import { cellIn } from '@/lib/meeting-pack/sheet-cells'
import type { BriefDocument, BriefStamp } from './document'
import { comingSection } from './sheet-coming'
import { figuresSection } from './sheet-figures'
import { healthSection } from './sheet-health'
import { moneySection } from './sheet-money'

/** The brief in one language, the same for every medium. Each text has a bounded length, so that it stays on two pages. */
export const briefSheet = (
  document: BriefDocument,
  stamp: BriefStamp | null,
  locale: Locale,
): ShortSheet => ({
  locale,
  head: headOf(document, stamp, locale),
  sections: [
    figuresSection(document, locale),
    healthSection(document, locale),
    comingSection(document, locale),
    moneySection(document, locale),
  ],
  notes: notesOf(document, stamp, locale),
})

const headOf = ({ asAt, ministry }: BriefDocument, stamp: BriefStamp | null, locale: Locale): Head => {
  const { portfolioBrief: words, minutes } = messagesOf(locale)
  const date = formatPartialDate(asAt, locale)
  return {
    kingdom: minutes.document.kingdom,
    ministry: cellIn(ministry, locale),
    title: words.title,
    standing: stamp
      ? words.standing.frozen.replace('{date}', date).replace('{moment}', formatInstant(stamp.at, locale))
      : words.standing.live.replace('{date}', date),
  }
}

const notesOf = ({ asAt, overview, money }: BriefDocument, stamp: BriefStamp | null, locale: Locale) => {
  const { notes: words } = messagesOf(locale).portfolioBrief
  const made = stamp ? formatInstant(stamp.at, locale) : formatPartialDate(asAt, locale)
  const illustrative = overview.reduce((count, row) => count + row.illustrative, 0)
  const amounts = money.find(({ by }) => by === 'whole')?.illustrative ?? 0
  const say = translator(locale, 'portfolioBrief.notes')
  return [
    words.made.replace('{date}', made),
    words.rules,
    ...(illustrative > 0 ? [say('illustrative', { count: illustrative })] : []),
    ...(amounts > 0 ? [translator(locale, 'dashboard.illustrative')('money', { count: amounts })] : []),
  ]
}
