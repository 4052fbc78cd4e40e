import 'server-only'
import { type DecisionStatus, isOverdue } from '@/lib/decisions/rules'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { daysBetween } from '@/lib/partial-date/arithmetic'

export type DueWords = {
  due: { date: string; text: string }
  late: { word: string; since: string } | null
}

export const dueWords = (
  { status, dueOn }: { status: DecisionStatus; dueOn: string },
  today: string,
  locale: Locale,
): DueWords => ({
  due: { date: dueOn, text: formatPartialDate(dueOn, locale) },
  late: isOverdue({ status, dueOn }, today)
    ? {
        word: messagesOf(locale).decisions.overdue,
        since: formatRelativeDays(daysBetween(today, dueOn), locale),
      }
    : null,
})
