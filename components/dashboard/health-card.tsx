import { HeartPulse } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { behindOf } from '@/lib/dashboard/behind'
import { getHealth } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { BlockProps } from './dashboard-page'
import { HealthBar } from './health-bar'
import { HealthLine } from './health-line'

/* How the projects are spread over the levels, and those not on track with what was measured of them. */
export async function HealthCard({ viewer, view, locale }: BlockProps) {
  const [found] = (await getHealth(viewer, view)).health
  const words = messagesOf(locale).dashboard
  const counts = found?.counts ?? {}
  const rows = found?.rows ?? []
  const offTrack = (counts.critical ?? 0) + (counts.attention ?? 0)
  const judged = offTrack + (counts.on_track ?? 0)
  const behind = behindOf(locale, view)
  return (
    <Card title={words.health.list} flush>
      {judged > 0 && <HealthBar {...{ counts, locale }} />}
      {rows.length === 0 ? (
        <EmptyState
          compact
          icon={<HeartPulse aria-hidden />}
          title={judged > 0 ? words.health.allGood : words.health.noneFollowed}
        />
      ) : (
        <ul className="divide-y">
          {rows.map((row) => (
            <HealthLine key={row.id} {...{ row, locale }} />
          ))}
        </ul>
      )}
      {offTrack > rows.length && (
        <p className="flex flex-wrap gap-x-3 border-t px-4 py-2 text-sm text-ink-muted">
          {translator(locale, 'dashboard.health')('more', { count: offTrack - rows.length })}
          {(['critical', 'attention'] as const).map((level) => {
            const [href, count] = [behind.health(level), counts[level] ?? 0]
            return href === null || count === 0 ? null : (
              <Link key={level} href={href} prefetch={false} className="text-accent-ink hover:underline">
                {messagesOf(locale).projectHealth.level[level]} (<bdi className="figures">{count}</bdi>)
              </Link>
            )
          })}
        </p>
      )}
      {!view.asAt.isToday && rows.length > 0 && (
        <p className="border-t px-4 py-2 text-sm text-ink-muted">{words.past.lists}</p>
      )}
    </Card>
  )
}
