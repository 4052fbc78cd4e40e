import { CircleCheck, Flag, ListChecks } from 'lucide-react'
import { Link } from '@/components/ui/link'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import type { DueLine } from './due-rows'
import { IllustrativeTag } from './illustrative-tag'

type Props = {
  what: 'milestones' | 'decisions'
  when: 'late' | 'soon'
  total: number
  rows: readonly DueLine[]
  /** Null: the list does not speak of that day. */
  href: string | null
  day: string
  locale: Locale
}

export function DueLines({ what, when, total, rows, href, day, locale }: Props) {
  const words = messagesOf(locale).dashboard
  const isMilestone = what === 'milestones'
  const Icon = isMilestone ? Flag : ListChecks
  if (rows.length === 0)
    return (
      <p className="flex items-center gap-1.5 border-t px-4 py-2.5 text-ink-muted first-of-type:border-t-0">
        <CircleCheck aria-hidden className="size-3.5 text-ok" />
        {words[when][isMilestone ? 'noMilestone' : 'noDecision']}
      </p>
    )
  const say = translator(locale, `dashboard.${when}`)
  return (
    <div className="border-t [header+&]:border-t-0">
      <ul className="divide-y">
        {rows.map((row) => (
          <li key={row.id} className="flex items-start gap-3 px-4 py-2">
            <span className="flex h-lh shrink-0 items-center text-ink-faint">
              <Icon aria-hidden className="size-3.5" />
            </span>
            <div className="min-w-0 flex-1">
              <Link href={row.href} prefetch={false} className="line-clamp-2 hover:underline">
                {row.title}
              </Link>
              <p className="flex min-w-0 flex-wrap items-baseline gap-x-1.5 text-sm text-ink-muted">
                <span className="max-w-full truncate">{row.under}</span>
                {row.isIllustrative && <IllustrativeTag locale={locale} />}
              </p>
            </div>
            <div className="shrink-0 text-end text-sm">
              <p className="figures">
                <bdi>{formatPartialDate(row.due, locale, 'short')}</bdi>
              </p>
              {when === 'late' && (
                <p className="text-danger-ink">
                  {translator(locale, 'dashboard.late')('since', { days: daysBetween(row.due, day) })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {href === null ? (
        <p className="border-t px-4 py-2 text-sm text-ink-muted">{words.past.lists}</p>
      ) : (
        <p className="border-t px-4 py-2 text-sm">
          <Link href={href} prefetch={false} className="text-accent-ink hover:underline">
            {say(isMilestone ? 'allMilestones' : 'allDecisions', { count: total })}
          </Link>
        </p>
      )}
    </div>
  )
}
