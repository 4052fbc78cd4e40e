import { FolderSearch } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { isFiltered } from '@/lib/dashboard/filters'
import { getOverview } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { PartnershipTable } from './partnership-table'

export async function ProjectsCard({ viewer, view, locale }: BlockProps) {
  const { rows } = await getOverview(viewer, view, locale)
  const { projects: words } = messagesOf(locale).dashboard
  const { isToday } = view.asAt
  const shown = isToday ? rows : rows.filter(({ underWay }) => underWay > 0)
  const isEverything = !isFiltered(view)
  return (
    <Card title={isToday ? words.table : words.pastTable} flush>
      {shown.length > 0 ? (
        <PartnershipTable rows={shown} {...{ view, locale }} />
      ) : (
        <EmptyState
          compact
          icon={<FolderSearch aria-hidden />}
          title={!isToday ? words.noneUnderWay : isEverything ? words.none : words.empty}
          description={isToday && (isEverything ? words.noneText : words.emptyText)}
        />
      )}
    </Card>
  )
}
