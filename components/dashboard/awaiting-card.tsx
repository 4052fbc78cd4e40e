import { Card } from '@/components/ui/card'
import { getAwaiting } from '@/lib/awaiting/queries'
import { behindOf } from '@/lib/dashboard/behind'
import { formatInstant } from '@/lib/format/instant'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { BlockProps } from './dashboard-page'
import { Figure } from './figure'

/* What nobody has decided yet. Of a day in the past it is not kept. */
export async function AwaitingCard({ viewer, view, locale }: BlockProps) {
  const { awaiting: words, past } = messagesOf(locale).dashboard
  const counts = view.asAt.isToday ? (await getAwaiting(viewer, view)).counts[0] : undefined
  const behind = behindOf(locale, view)
  return (
    <Card title={words.title}>
      {!counts ? (
        <p className="text-ink-muted">{past.awaiting}</p>
      ) : counts.reports + counts.entries === 0 ? (
        <p className="text-ink-muted">{words.none}</p>
      ) : (
        <>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {(['reports', 'entries'] as const).map((what) => (
              <Figure
                key={what}
                value={counts[what]}
                label={words[what]}
                href={behind.awaiting(what)}
                locale={locale}
              />
            ))}
          </ul>
          {counts.oldest !== null && (
            <p className="mt-2 text-sm text-ink-muted">
              {translator(locale, 'dashboard.awaiting')('oldest', {
                date: formatInstant(counts.oldest, locale, { timeFormat: 'none' }),
              })}
            </p>
          )}
        </>
      )}
    </Card>
  )
}
