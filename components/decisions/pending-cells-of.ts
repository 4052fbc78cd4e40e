import 'server-only'
import type { PendingDecision } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { inOneLanguage } from '@/lib/localized-text'
import { dueWords } from './due-words'
import type { PendingCells } from './pending-cells'
import { statusTone } from './status-look'

export const pendingCellsOf = (decision: PendingDecision, locale: Locale, today: string): PendingCells => {
  const { id, reference, text, status, dueOn } = decision
  const words = messagesOf(locale).decisions
  return {
    ...{ id, reference },
    text: inOneLanguage(text, locale),
    status: { word: words.status[status], tone: statusTone[status] },
    due: dueOn ? dueWords({ status, dueOn }, today, locale) : null,
  }
}
