import { CalendarClock, OctagonAlert } from 'lucide-react'
import { behindOf } from '@/lib/dashboard/behind'
import { getDue } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { Figure, FigureTile } from './figure'

export async function DueTile({ viewer, view, locale, when }: BlockProps & { when: 'late' | 'soon' }) {
  const { milestones, decisions } = await getDue(viewer, view)
  const words = messagesOf(locale).dashboard[when]
  const behind = behindOf(locale, view)
  const isLate = when === 'late'
  const className = isLate ? 'text-danger-ink' : undefined
  return (
    <FigureTile
      title={words.title}
      icon={isLate ? <OctagonAlert aria-hidden /> : <CalendarClock aria-hidden />}
    >
      <Figure
        {...{ className, locale }}
        value={milestones[0]?.[when] ?? 0}
        label={words.milestones}
        href={behind.milestones(when)}
      />
      <Figure
        {...{ className, locale }}
        value={decisions[0]?.[when] ?? 0}
        label={words.decisions}
        href={behind.decisions(isLate ? 'overdue' : 'soon')}
      />
    </FigureTile>
  )
}
