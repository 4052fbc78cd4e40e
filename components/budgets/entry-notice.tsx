import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { EntryRow } from '@/lib/budgets/entry-columns'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* What one must know before reading it: why it was returned, or which entry it reverses. */
export function EntryNotice({ entry, locale }: { entry: EntryRow; locale: Locale }) {
  const { entry: words, state } = messagesOf(locale).budgets
  const { projectId, reversalOfId } = entry
  return (
    <>
      {entry.state === 'returned' && (
        <Notice tone="attention" title={state.returned}>
          {entry.remark && <bdi className="whitespace-pre-wrap">{entry.remark}</bdi>}
        </Notice>
      )}
      {reversalOfId !== null && (
        <Notice tone="neutral">
          {words.minusExplained}{' '}
          <Link href={`/${locale}/projects/${projectId}/budget/${reversalOfId}`} className="link">
            {words.original}
          </Link>
        </Notice>
      )}
    </>
  )
}
