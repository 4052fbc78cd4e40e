import { TrendKey } from '@/components/chart/trend-key'
import { DateText } from '@/components/milestones/date-text'
import { Slippage } from '@/components/milestones/slippage'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Drawn } from '@/lib/project-dashboard/trend'

type Props = { drawn: readonly Drawn[]; locale: Locale; base: string }

/* Which line is which milestone, and how far it moved: the legend, by number. */
export function TrendLines({ drawn, locale, base }: Props) {
  return (
    <ol
      aria-label={messagesOf(locale).projectDashboard.trend.lines}
      className="grid gap-x-6 gap-y-2 sm:grid-cols-2"
    >
      {drawn.map(({ id, title, first, latest }, at) => (
        <li key={id} className="flex min-w-0 gap-2">
          <span className="flex h-lh shrink-0 items-center">
            <TrendKey at={at} />
          </span>
          <div className="min-w-0">
            <Link href={`${base}/milestones/${id}`} prefetch={false} className="font-medium hover:underline">
              <TextIn text={title} locale={locale} />
            </Link>
            <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
              <DateText date={latest} locale={locale} />
              <Slippage from={first} to={latest} none="sameDate" locale={locale} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
