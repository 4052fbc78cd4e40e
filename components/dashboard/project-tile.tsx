import { FolderKanban } from 'lucide-react'
import { behindOf } from '@/lib/dashboard/behind'
import { getOverview } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import type { BlockProps } from './dashboard-page'
import { Figure, FigureTile } from './figure'

/* Of a day in the past only those under way on it are counted: how many there were in all is not kept. */
export async function ProjectTile({ viewer, view, locale }: BlockProps) {
  const { rows } = await getOverview(viewer, view, locale)
  const { projects: words } = messagesOf(locale).dashboard
  const behind = behindOf(locale, view)
  const sum = (of: 'projects' | 'underWay') => rows.reduce((total, row) => total + row[of], 0)
  return (
    <FigureTile title={words.title} icon={<FolderKanban aria-hidden />}>
      {view.asAt.isToday && (
        <Figure value={sum('projects')} label={words.all} href={behind.projects()} locale={locale} />
      )}
      <Figure value={sum('underWay')} label={words.underWay} href={behind.underWay()} locale={locale} />
    </FigureTile>
  )
}
