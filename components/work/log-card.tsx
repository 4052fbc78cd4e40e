import { ChevronRight } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { LoggableMilestone } from '@/lib/work/own'
import { placeOf } from '@/lib/work/rules'

/* The milestones ahead, each a press away from the form of its report. */
export function LogCard({
  milestones,
  locale,
}: {
  milestones: readonly LoggableMilestone[]
  locale: Locale
}) {
  const words = messagesOf(locale).work.log
  const t = translator(locale, 'work.log')
  return (
    <Card flush title={words.title} description={words.text}>
      <ul className="divide-y">
        {milestones.map(({ id, projectId, title, project, due }) => (
          <li
            key={id}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-3 hover:bg-sunken/60"
          >
            <div className="grid min-w-0 gap-0.5">
              <Link
                href={`/${locale}${placeOf({ kind: 'dueReport', id, projectId, milestoneId: id, meetingId: null, firstId: null })}`}
                prefetch={false}
                className="font-medium after:absolute after:inset-0 hover:underline"
              >
                <TextIn text={title} locale={locale} />
              </Link>
              <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
                <TextIn text={project} locale={locale} />
                <span aria-hidden className="max-sm:hidden">
                  ·
                </span>
                <bdi>{due ? t('due', { date: formatPartialDate(due, locale) }) : words.noDate}</bdi>
              </p>
            </div>
            <ChevronRight aria-hidden className="size-4 text-accent-ink rtl:rotate-180" />
          </li>
        ))}
      </ul>
    </Card>
  )
}
