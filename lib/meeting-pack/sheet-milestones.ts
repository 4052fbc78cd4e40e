import 'server-only'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { PackDocument, PackMilestone, PackProject } from './document'
import { sinceOf, slippageOf, standingOf } from './rules'
import type { Block, Cell } from './sheet-blocks'
import { cellIn } from './sheet-cells'

export const milestoneBlocks = (document: PackDocument, project: PackProject, locale: Locale): Block[] =>
  (['reached', 'late', 'next'] as const).flatMap((standing) =>
    blocksOf(project, standing, sinceOf(document) === null, locale),
  )

const blocksOf = (
  { id, milestones }: PackProject,
  standing: PackMilestone['standing'],
  isFromStart: boolean,
  locale: Locale,
): Block[] => {
  const { milestones: words } = messagesOf(locale).meetingPack
  const { listed, total } = standingOf(milestones, standing)
  const title = standing === 'reached' && isFromStart ? words.reachedAll : words[standing]
  const heading: Block = { kind: 'title', text: title, ...(total > 0 && { beside: { text: String(total) } }) }
  if (total === 0) return [heading, { kind: 'line', cell: { text: words.none[standing], look: 'quiet' } }]
  const others = total - listed.length
  return [
    heading,
    {
      kind: 'table',
      caption: title,
      columns: [
        { label: words.milestone, share: 46 },
        { label: words.baseline, share: 18 },
        { label: standing === 'reached' ? words.actual : words.forecast, share: 18 },
        { label: words.slippage, share: 18 },
      ],
      rows: listed.map((one) => [
        {
          ...(cellIn(one.title, locale) ?? { text: '' }),
          href: `/${locale}/projects/${id}/milestones/${one.id}`,
          under: underOf(one, locale),
        },
        dateCell(one.baseline, locale),
        dateCell(standing === 'reached' ? one.reached : one.due, locale),
        slippageCell(one, locale),
      ]),
    },
    ...(others > 0
      ? [
          {
            kind: 'line' as const,
            cell: {
              text: translator(locale, 'meetingPack.milestones')('others', { count: others }),
              look: 'quiet' as const,
            },
          },
        ]
      : []),
  ]
}

/** Why its date moved, and how far what is open has come. */
const underOf = ({ reason, percent, standing }: PackMilestone, locale: Locale): Cell[] => {
  const { milestones: words } = messagesOf(locale).meetingPack
  return [
    ...(reason ? [{ text: `${words.reason} ${reason}` }] : []),
    ...(standing !== 'reached' && percent > 0
      ? [{ text: words.percent.replace('{percent}', formatPercent(percent, locale)) }]
      : []),
  ]
}

const dateCell = (date: PartialDate | null, locale: Locale): Cell =>
  date === null
    ? { text: messagesOf(locale).meetingPack.milestones.unknown, look: 'quiet' }
    : { text: formatPartialDate(date, locale) }

const slippageCell = (milestone: PackMilestone, locale: Locale): Cell => {
  const { milestones: words } = messagesOf(locale).meetingPack
  const say = translator(locale, 'meetingPack.milestones')
  const days = slippageOf(milestone)
  if (days === null) return { text: words.noBaseline, look: 'quiet' }
  if (days === 0) return { text: words.onTime }
  return days > 0
    ? { text: say('later', { days }), mark: 'attention' }
    : { text: say('earlier', { days: -days }), mark: 'ok' }
}
