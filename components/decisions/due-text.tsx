import { DateText } from '@/components/milestones/date-text'
import { Tag } from '@/components/ui/tag'
import type { DecisionStatus } from '@/lib/decisions/rules'
import { isOverdue } from '@/lib/decisions/rules'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { daysBetween } from '@/lib/partial-date/arithmetic'

type DueTextProps = { status: DecisionStatus; dueOn: string; today: string; locale: Locale }

/* The date, and how late it is: a mark, a word and the days. */
export function DueText({ status, dueOn, today, locale }: DueTextProps) {
  const isLate = isOverdue({ status, dueOn }, today)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <DateText date={dueOn} locale={locale} />
      {isLate && (
        <>
          <Tag tone="danger">{messagesOf(locale).decisions.overdue}</Tag>
          <span className="text-sm text-ink-muted">
            {formatRelativeDays(daysBetween(today, dueOn), locale)}
          </span>
        </>
      )}
    </span>
  )
}
