import { Card } from '@/components/ui/card'
import { behindOf } from '@/lib/dashboard/behind'
import { getDue } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { DueLines } from './due-lines'
import { decisionLine, milestoneLine } from './due-rows'

/* What is late, or what comes: milestones before decisions, and the most urgent first. */
export async function DueCard({ viewer, view, locale, when }: BlockProps & { when: 'late' | 'soon' }) {
  const found = await getDue(viewer, view)
  const behind = behindOf(locale, view)
  const [milestones, decisions] = [found.milestones[0], found.decisions[0]]
  const shared = { when, locale, day: view.asAt.day }
  return (
    <Card title={messagesOf(locale).dashboard[when].list} flush>
      <DueLines
        {...shared}
        what="milestones"
        total={milestones?.[when] ?? 0}
        rows={(milestones?.[`${when}Rows`] ?? []).map((row) => milestoneLine(row, locale))}
        href={behind.milestones(when)}
      />
      <DueLines
        {...shared}
        what="decisions"
        total={decisions?.[when] ?? 0}
        rows={(decisions?.[`${when}Rows`] ?? []).map((row) => decisionLine(row, locale))}
        href={behind.decisions(when === 'late' ? 'overdue' : 'soon')}
      />
    </Card>
  )
}
