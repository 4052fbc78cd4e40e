import 'server-only'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Block, Cell, Section } from '@/lib/meeting-pack/sheet-blocks'
import { meetingName } from '@/lib/meeting-pack/sheet-cells'
import { clipped, clippedIn } from './clipped'
import type { BriefDocument, ComingRow } from './document'
import { others } from './sheet-health'

/** The milestones and meetings of the next thirty days, in their order. */
export const comingSection = ({ coming }: BriefDocument, locale: Locale): Section => {
  const { coming: words } = messagesOf(locale).portfolioBrief
  const more = (coming[0]?.total ?? 0) - coming.length
  const table: Block = {
    kind: 'table',
    caption: words.title,
    columns: [
      { label: words.date, share: 20 },
      { label: words.what, share: 46 },
      { label: words.of, share: 44 },
    ],
    rows: coming.map((row) => [
      {
        text: formatPartialDate(row.due, locale),
        ...(row.isIllustrative && { under: [{ text: messagesOf(locale).dashboard.illustrative.tag }] }),
      },
      whatOf(row, locale),
      clippedIn(row.of, 80, locale),
    ]),
  }
  return {
    key: 'coming',
    title: { text: words.title },
    blocks: [
      coming.length > 0 ? table : { kind: 'line', cell: { text: words.none, look: 'quiet' } },
      ...(more > 0 ? [others(translator(locale, 'portfolioBrief.coming')('more', { count: more }))] : []),
    ],
  }
}

const whatOf = ({ kind, id, projectId, title, number }: ComingRow, locale: Locale): Cell => {
  if (kind === 'milestone')
    return {
      ...clippedIn(title, 80, locale),
      href: `/${locale}/projects/${projectId}/milestones/${id}`,
    }
  const named = meetingName({ title, number }, locale)
  return { ...named, text: clipped(named.text, 80), href: `/${locale}/meetings/${id}` }
}
