import { Card } from '@/components/ui/card'
import { behindOf } from '@/lib/dashboard/behind'
import { getDue } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { DueLines } from './due-lines'
import { decisionLine, milestoneLine } from './due-rows'

/* What is late, then what comes; of each, milestones before decisions, and the most urgent first. */
export async function DueCards({ viewer, view, locale }: BlockProps) {
  const found = await getDue(viewer, view)
  const words = messagesOf(locale).dashboard
  const behind = behindOf(locale, view)
  const [milestones, decisions] = [found.milestones[0], found.decisions[0]]
  const { day } = view.asAt
  return (
    <div className="grid grid-cols-1 gap-4">
      {(['late', 'soon'] as const).map((when) => (
        <Card key={when} title={words[when].title} flush>
          <DueLines
            {...{ when, locale, day }}
            what="milestones"
            total={milestones?.[when] ?? 0}
            rows={(milestones?.[`${when}Rows`] ?? []).map((row) => milestoneLine(row, locale))}
            href={behind.milestones(when)}
          />
          <DueLines
            {...{ when, locale, day }}
            what="decisions"
            total={decisions?.[when] ?? 0}
            rows={(decisions?.[`${when}Rows`] ?? []).map((row) => decisionLine(row, locale))}
            href={behind.decisions(when === 'late' ? 'overdue' : 'soon')}
          />
        </Card>
      ))}
    </div>
  )
}
