import 'server-only'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import type { PackDecision, PackDocument } from './document'
import { decisionGroups } from './rules'
import type { Block, Cell, Section } from './sheet-blocks'
import { cellIn } from './sheet-cells'

/** Those overdue first, then the other open ones, then what was done since the last meeting. */
export const decisionsSection = ({ decisions, asAt }: PackDocument, locale: Locale): Section => {
  const { decisions: words } = messagesOf(locale).meetingPack
  const { overdue, open, closed } = decisionGroups(decisions, asAt)
  const group = (title: string, list: readonly PackDecision[], nothing: string): Block[] => [
    { kind: 'title', text: title, ...(list.length > 0 && { beside: { text: String(list.length) } }) },
    list.length === 0
      ? { kind: 'line', cell: { text: nothing, look: 'quiet' } }
      : tableOf(title, list, asAt, locale),
  ]
  return {
    key: 'decisions',
    title: { text: words.title },
    startsPage: true,
    blocks: [
      ...group(words.overdue, overdue, words.noneOverdue),
      ...group(words.open, open, words.none),
      ...(closed.length > 0 ? group(words.closed, closed, '') : []),
    ],
  }
}

const tableOf = (caption: string, list: readonly PackDecision[], asAt: string, locale: Locale): Block => {
  const { meetingPack, decisions } = messagesOf(locale)
  const words = meetingPack.decisions
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.decision, share: 44 },
      { label: words.owner, share: 20 },
      { label: words.due, share: 22 },
      { label: words.status, share: 14 },
    ],
    rows: list.map((one) => [
      {
        ...(cellIn(one.text, locale) ?? { text: '' }),
        href: `/${locale}/decisions/${one.id}`,
        under: [{ text: one.reference, look: 'code' }],
      },
      ownerCell(one, locale),
      dueCell(one, asAt, locale),
      { text: decisions.status[one.status] },
    ]),
  }
}

const ownerCell = ({ owner, ownerName }: PackDecision, locale: Locale): Cell => {
  const organisation = owner && (owner.acronym ? { text: owner.acronym } : cellIn(owner.name, locale))
  if (!organisation)
    return ownerName
      ? { text: ownerName }
      : { text: messagesOf(locale).meetingPack.decisions.noOwner, look: 'quiet' }
  return { ...organisation, ...(ownerName && { under: [{ text: ownerName }] }) }
}

const dueCell = ({ due, status }: PackDecision, asAt: string, locale: Locale): Cell => {
  const { decisions: words } = messagesOf(locale).meetingPack
  if (due === null) return { text: words.noDue, look: 'quiet' }
  const isPending = status === 'open' || status === 'in_progress'
  const late = isPending ? daysBetween(due, asAt) : 0
  const text = formatPartialDate(due, locale)
  if (late <= 0) return { text }
  return {
    text,
    mark: 'danger',
    under: [{ text: translator(locale, 'meetingPack.decisions')('lateBy', { days: late }) }],
  }
}
