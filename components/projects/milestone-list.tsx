import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { MilestoneRow } from '@/lib/milestones/queries'
import { milestoneCellsOf } from './milestone-cells-of'
import { MilestoneLines } from './milestone-lines'
import { MilestoneStateSprite } from './milestone-state-tag'
import type { Standing } from './standing'

type Props = { milestones: readonly MilestoneRow[]; standing: Standing; locale: Locale; base: string }

export function MilestoneList({ milestones, standing, locale, base }: Props) {
  const t = translator(locale, 'milestones.list')
  const words = messagesOf(locale).milestones
  const { list, noDate, percent, responsible, reported, awaiting } = words.list
  const rows = milestones.map((milestone) =>
    milestoneCellsOf(milestone, {
      state: standing.stateById.get(milestone.id) ?? 'planned',
      ...{ locale, words, t },
    }),
  )
  return (
    <>
      <MilestoneStateSprite />
      <MilestoneLines
        rows={rows}
        path={`${base}/milestones/`}
        words={{ state: words.state, list, noDate, percent, responsible, reported, awaiting }}
      />
    </>
  )
}
