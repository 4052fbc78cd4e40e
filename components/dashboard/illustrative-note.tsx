import { Info } from 'lucide-react'
import { getOverview } from '@/lib/dashboard/queries'
import { translator } from '@/lib/i18n/translator'
import type { BlockProps } from './dashboard-page'

/* Said once of the whole page; each illustrative row is marked besides. */
export async function IllustrativeNote({ viewer, view, locale }: BlockProps) {
  const { rows } = await getOverview(viewer, view, locale)
  const count = rows.reduce((sum, row) => sum + row.illustrative, 0)
  if (count === 0) return null
  return (
    <p className="mt-1 flex w-full items-start gap-1.5 text-sm text-info-ink">
      <span className="flex h-lh shrink-0 items-center">
        <Info aria-hidden className="size-3.5" />
      </span>
      {translator(locale, 'dashboard.illustrative')('projects', { count })}
    </p>
  )
}
