import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { itemTimes } from '@/lib/meetings/rules'
import type { FrozenStamp, PackDocument, PackItem } from './document'
import { isTold, sinceOf } from './rules'
import type { Cell, Cover, Section, Sheet } from './sheet-blocks'
import { cellIn, meetingName } from './sheet-cells'
import { decisionsSection } from './sheet-decisions'
import { overviewSection } from './sheet-overview'
import { previousSection } from './sheet-previous'
import { projectSection } from './sheet-project'

/** The pack in one language, the same for every medium. */
export const sheetOf = (document: PackDocument, stamp: FrozenStamp | null, locale: Locale): Sheet => ({
  locale,
  name: meetingName(document.meeting, locale).text,
  cover: coverOf(document, stamp, locale),
  sections: [
    agendaSection(document, locale),
    overviewSection(document, locale),
    ...document.projects.filter(isTold).map((project) => projectSection(document, project, locale)),
    decisionsSection(document, locale),
    previousSection(document, locale),
  ],
})

const coverOf = (document: PackDocument, stamp: FrozenStamp | null, locale: Locale): Cover => {
  const { meetingPack: words, minutes, meetings } = messagesOf(locale)
  const { meeting, committee, ministry, asAt } = document
  const since = sinceOf(document)
  const hours =
    meeting.startsAt && meeting.endsAt
      ? minutes.document.hoursFromTo.replace('{from}', meeting.startsAt).replace('{to}', meeting.endsAt)
      : (meeting.startsAt ?? '')
  const facts: [string, Cell | null][] = [
    [
      meetings.page.date,
      textCell(meeting.starts && formatPartialRange(meeting.starts, meeting.ends ?? meeting.starts, locale)),
    ],
    [meetings.page.time, textCell(hours)],
    [meetings.page.place, cellIn(meeting.place, locale)],
    [words.cover.link, textCell(meeting.onlineLink, 'code')],
    [minutes.document.reference, textCell(meeting.code, 'code')],
    [words.cover.asAt, textCell(formatPartialDate(asAt, locale))],
    [words.cover.since, textCell(since === null ? words.cover.fromStart : formatPartialDate(since, locale))],
  ]
  const standing = stamp
    ? `${words.sent.name.replace('{number}', String(stamp.number))} – ${words.cover.frozen} ${formatInstant(stamp.at, locale)}`
    : words.cover.working
  return {
    kingdom: minutes.document.kingdom,
    ministry: cellIn(ministry, locale),
    title: words.title,
    meeting: meetingName(meeting, locale),
    committee: cellIn(committee.name, locale) ?? { text: '' },
    standing: meeting.isIllustrative ? `${standing} – ${words.cover.illustrative}` : standing,
    facts: facts.flatMap(([label, cell]) => (cell ? [{ label, cell }] : [])),
  }
}

const textCell = (text: string | null, look?: Cell['look']): Cell | null =>
  text ? { text, ...(look && { look }) } : null

const agendaSection = (document: PackDocument, locale: Locale): Section => {
  const { agenda: words } = messagesOf(locale).meetingPack
  const times = itemTimes(
    document.meeting.startsAt,
    document.agenda.map(({ duration }) => duration),
  )
  const under = (item: PackItem): Cell[] => {
    const project = document.projects.find(({ id }) => id === item.projectId)
    const named = project && cellIn(project.title, locale)
    return [
      ...(item.reference ? [{ text: `${words.followUp} ${item.reference}` }] : []),
      ...(named && document.projects.length > 1 ? [named] : []),
      ...(item.documents ? [{ text: `${words.documents} ${item.documents}` }] : []),
    ]
  }
  return {
    key: 'agenda',
    title: { text: words.title },
    blocks:
      document.agenda.length === 0
        ? [{ kind: 'line', cell: { text: words.empty, look: 'quiet' } }]
        : [
            {
              kind: 'table',
              caption: words.title,
              columns: [
                { label: words.time, share: 14 },
                { label: words.item, share: 58 },
                { label: words.presenter, share: 28 },
              ],
              rows: document.agenda.map((item, at) => [
                { text: times[at] ?? '', ...lasting(item.duration, locale) },
                { ...(cellIn(item.title, locale) ?? { text: '' }), under: under(item) },
                { text: item.presenter ?? '' },
              ]),
            },
          ],
  }
}

const lasting = (duration: number | null, locale: Locale) =>
  duration === null
    ? {}
    : { under: [{ text: `${duration} ${messagesOf(locale).meetings.agenda.minutesUnit}` }] }
