import { Bot, UserRound } from 'lucide-react'
import { formatInstant } from '@/lib/format/instant'
import { type Entry, entriesOf } from '@/lib/history/describe'
import type { Change } from '@/lib/history/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { sentenceWriter } from './sentence'

type Props = { changes: readonly Change[]; locale: Locale }

export function ChangeList({ changes, locale }: Props) {
  const words = messagesOf(locale).history
  const { one, many } = sentenceWriter(locale)
  const said = ({ kind, sentences, count }: Entry) => {
    if (kind !== 'person') return [kind === 'load' ? words.load : words.upkeep]
    return count > 1 ? [many(sentences)] : sentences.map(one)
  }
  return (
    <ol aria-label={words.list} className="divide-y">
      {entriesOf(changes).map((entry) => (
        <li key={entry.id} className="flex gap-3 px-4 py-2.5">
          <span className="flex h-lh shrink-0 items-center text-ink-faint [&>svg]:size-4">
            {entry.kind === 'person' ? <UserRound aria-hidden /> : <Bot aria-hidden />}
          </span>
          <div className="min-w-0">
            {said(entry).map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was said does not move
              <p key={index}>{sentence}</p>
            ))}
            {entry.reason && (
              <blockquote className="my-1 border-s-2 border-line-strong ps-2.5 whitespace-pre-wrap text-ink-muted">
                <bdi>{entry.reason}</bdi>
              </blockquote>
            )}
            <p className="text-sm text-ink-muted">
              {entry.reportBy && (
                <>
                  {words.reportBy} <bdi>{entry.reportBy}</bdi>
                  {' · '}
                </>
              )}
              <bdi>{entry.kind === 'person' ? (entry.by ?? words.someone) : words.system}</bdi>
              {' · '}
              <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(entry.at, locale)}</time>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
