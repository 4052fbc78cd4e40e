import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import type { MinutesDecision, MinutesDocument, MinutesSeat } from './document'

/* The lines that the screen, the page to print and the Word file say alike. */

type Words = Messages['minutes']

export const textIn = (text: Parameters<typeof localize>[0], locale: Locale) =>
  localize(text, locale)?.text ?? ''

/** `Comité de pilotage du projet RECOMING, 4e réunion`: the committee's name when the meeting has none of its own. */
export const titleOf = (document: MinutesDocument, locale: Locale) =>
  textIn(document.title, locale) || textIn(document.committee.name, locale)

export const dayOf = ({ starts, ends }: MinutesDocument, locale: Locale) =>
  starts === null ? '' : formatPartialRange(starts, ends ?? starts, locale)

export const hoursOf = ({ startsAt, endsAt }: MinutesDocument, { document }: Words) =>
  startsAt && endsAt
    ? document.hoursFromTo.replace('{from}', startsAt).replace('{to}', endsAt)
    : (startsAt ?? '')

export const seatName = (
  { organisation, acronym }: Pick<MinutesSeat, 'organisation' | 'acronym'>,
  locale: Locale,
) => {
  const name = textIn(organisation, locale)
  return acronym && !name.includes(acronym) ? `${name} (${acronym})` : name
}

/** Who, and until when; each part is said apart so that it can be set apart in Arabic. */
export const followUpOf = ({ owner, ownerName, due }: MinutesDecision, locale: Locale, words: Words) => [
  ...(owner || ownerName
    ? [{ label: words.document.owner, value: [owner, ownerName].filter(Boolean).join(' – ') }]
    : []),
  ...(due ? [{ label: words.document.due, value: formatPartialDate(due, locale) }] : []),
]

/** Those who came first, in the order of the seats. */
export const attended = ({ seats }: MinutesDocument) =>
  [...seats].sort((a, b) => rank(a.attendance) - rank(b.attendance))

const ranks = ['present', 'represented', 'excused', 'absent']
const rank = (attendance: string | null) => (attendance === null ? ranks.length : ranks.indexOf(attendance))
