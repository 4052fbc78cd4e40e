import { CalendarClock, OctagonAlert } from 'lucide-react'
import { behindOf } from '@/lib/dashboard/behind'
import { getDue } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { Figure, FigureTile } from './figure'

export async function DueTiles({ viewer, view, locale }: BlockProps) {
  const { milestones, decisions } = await getDue(viewer, view)
  const words = messagesOf(locale).dashboard
  const behind = behindOf(locale, view)
  return (
    <>
      <FigureTile title={words.late.title} icon={<OctagonAlert aria-hidden />}>
        <Figure
          value={milestones[0]?.late ?? 0}
          label={words.late.milestones}
          href={behind.milestones('late')}
          className="text-danger-ink"
          locale={locale}
        />
        <Figure
          value={decisions[0]?.late ?? 0}
          label={words.late.decisions}
          href={behind.decisions('overdue')}
          className="text-danger-ink"
          locale={locale}
        />
      </FigureTile>
      <FigureTile title={words.soon.title} icon={<CalendarClock aria-hidden />}>
        <Figure
          value={milestones[0]?.soon ?? 0}
          label={words.soon.milestones}
          href={behind.milestones('soon')}
          locale={locale}
        />
        <Figure
          value={decisions[0]?.soon ?? 0}
          label={words.soon.decisions}
          href={behind.decisions('soon')}
          locale={locale}
        />
      </FigureTile>
    </>
  )
}
