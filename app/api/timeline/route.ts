import type { NextRequest } from 'next/server'
import { may } from '@/lib/access/permissions'
import { currentViewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { defaultLocale, isLocale } from '@/lib/i18n/locale'
import { timelineViewOf } from '@/lib/portfolio-timeline/filters'
import { listMilestonesAt } from '@/lib/portfolio-timeline/queries'
import { projectIdsOf } from '@/lib/portfolio-timeline/rules'
import { sentMarks } from '@/lib/portfolio-timeline/sent'

/** The milestones of the projects that have come in sight. A project out of scope has none. */
export const GET = async (request: NextRequest) => {
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 404 })
  const asked = request.nextUrl.searchParams
  const locale = asked.get('locale')
  const { asAt } = timelineViewOf(Object.fromEntries(asked), {
    today: casablancaToday(),
    maySeePast: may(viewer.role, 'seeEverything'),
  })
  const ids = projectIdsOf(asked.get('of'))
  const milestones = await listMilestonesAt(viewer, ids, asAt)
  return Response.json(sentMarks(ids, milestones, isLocale(locale) ? locale : defaultLocale, asAt.day), {
    headers: { 'cache-control': 'private, no-store' },
  })
}
