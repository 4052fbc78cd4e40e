import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MinutesDecision, MinutesDocument } from '@/lib/minutes/document'
import { attended, followUpOf, seatName } from '@/lib/minutes/lines'
import { isEmpty } from '@/lib/minutes/said'
import type { PackDocument, PackPrevious } from './document'
import type { Block, Section } from './sheet-blocks'
import { cellIn, meetingName } from './sheet-cells'

/** The minutes of the last meeting, whole from their circulation on. */
export const previousSection = ({ previous }: PackDocument, locale: Locale): Section => {
  const { previous: words } = messagesOf(locale).meetingPack
  return {
    key: 'previous',
    title: { text: words.title },
    startsPage: true,
    blocks: previous
      ? [
          factsOf(previous, locale),
          ...(previous.minutes
            ? minutesBlocks(previous.minutes, locale)
            : [{ kind: 'line' as const, cell: { text: words.draft, look: 'quiet' as const } }]),
        ]
      : [{ kind: 'line', cell: { text: words.none, look: 'quiet' } }],
  }
}

const factsOf = (previous: PackPrevious, locale: Locale): Block => {
  const { meetingPack, minutes, meetings } = messagesOf(locale)
  const words = meetingPack.previous
  const { state, code, starts, lockedAt, id } = previous
  const told = state === 'circulated' || state === 'locked' ? state : 'held'
  return {
    kind: 'facts',
    facts: [
      {
        label: words.meeting,
        cell: {
          ...meetingName(previous, locale),
          ...(told !== 'held' && { href: `/${locale}/meetings/${id}/minutes` }),
          ...(code && { under: [{ text: code, look: 'code' as const }] }),
        },
      },
      ...(starts ? [{ label: meetings.page.date, cell: { text: formatPartialDate(starts, locale) } }] : []),
      { label: words.state, cell: { text: minutes.states[told] } },
      ...(lockedAt ? [{ label: words.lockedAt, cell: { text: formatInstant(lockedAt, locale) } }] : []),
    ],
  }
}

const minutesBlocks = (document: MinutesDocument, locale: Locale): Block[] => {
  const { minutes } = messagesOf(locale)
  const words = minutes.document
  return [
    ...(document.seats.length > 0 ? [attendanceTable(document, locale)] : []),
    ...document.items.flatMap((item, at): Block[] => {
      const title = cellIn(item.title, locale)
      return [
        {
          kind: 'line',
          cell: {
            text: `${at + 1}. ${title?.text ?? ''}`,
            look: 'strong',
            ...(title?.lang && { lang: title.lang }),
          },
        },
        item.said && !isEmpty(item.said)
          ? { kind: 'said', said: item.said, language: document.language }
          : { kind: 'line', cell: { text: words.nothingSaid, look: 'quiet' } },
        ...(item.decisions.length > 0 ? [decisionTable(item.decisions, locale)] : []),
      ]
    }),
    ...(document.otherDecisions.length > 0
      ? [
          { kind: 'title' as const, text: words.otherDecisions },
          decisionTable(document.otherDecisions, locale),
        ]
      : []),
  ]
}

const attendanceTable = (document: MinutesDocument, locale: Locale): Block => {
  const { document: words, attendance, seatRoles } = messagesOf(locale).minutes
  return {
    kind: 'table',
    caption: words.attendance,
    columns: [
      { label: words.organisation, share: 50 },
      { label: words.person, share: 30 },
      { label: words.attendance, share: 20 },
    ],
    rows: attended(document).map((seat) => [
      { text: seatName(seat, locale), under: [{ text: seatRoles[seat.role] }] },
      { text: seat.person ?? '–' },
      { text: seat.attendance ? attendance[seat.attendance] : words.notNoted },
    ]),
  }
}

const decisionTable = (decisions: readonly MinutesDecision[], locale: Locale): Block => {
  const { minutes, meetingPack } = messagesOf(locale)
  return {
    kind: 'table',
    caption: meetingPack.decisions.decision,
    columns: [
      { label: meetingPack.decisions.decision, share: 64 },
      { label: meetingPack.decisions.owner, share: 36 },
    ],
    rows: decisions.map((one) => [
      {
        ...(cellIn(one.text, locale) ?? { text: '' }),
        under: [{ text: minutes.decisionKinds[one.kind] }, { text: one.reference, look: 'code' }],
      },
      {
        text: [one.owner, one.ownerName].filter(Boolean).join(' – '),
        under: followUpOf(one, locale, minutes)
          .slice(one.owner || one.ownerName ? 1 : 0)
          .map(({ label, value }) => ({ text: `${label} ${value}` })),
      },
    ]),
  }
}
