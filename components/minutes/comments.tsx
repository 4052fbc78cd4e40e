import { Tag } from '@/components/ui/tag'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { seatName } from '@/lib/minutes/lines'
import type { MinutesComment } from '@/lib/minutes/queries'
import { AnswerForm } from './answer-form'
import { TextForm } from './text-form'

type CommentsProps = {
  comments: MinutesComment[]
  meetingId: number
  agendaItemId: number | null
  mayComment: boolean
  mayAnswer: boolean
  locale: Locale
}

export function Comments({
  comments,
  meetingId,
  agendaItemId,
  mayComment,
  mayAnswer,
  locale,
}: CommentsProps) {
  const { minutes, errors } = messagesOf(locale)
  const words = minutes.comments
  if (comments.length === 0 && !mayComment) return null
  return (
    <div className="mt-3 grid grid-cols-1 gap-2 print:hidden">
      {comments.map((comment) => (
        <article
          key={comment.id}
          id={`comment-${comment.id}`}
          className="scroll-mt-20 rounded-md bg-sunken px-3 py-2"
        >
          <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
            <span>{words.of}</span>
            <bdi className="font-medium text-ink">
              {[comment.author, comment.acronym ?? seatName(comment, locale)].filter(Boolean).join(' – ')}
            </bdi>
            <bdi>{formatInstant(comment.at, locale)}</bdi>
          </p>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {comment.text}
          </p>
          {comment.answer ? (
            <div className="mt-1.5 border-s-2 border-line-strong ps-3">
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
                <Tag tone={comment.answer === 'taken' ? 'ok' : 'neutral'}>
                  {words.answers[comment.answer]}
                </Tag>
                {comment.answeredBy && <bdi>{comment.answeredBy}</bdi>}
                {comment.answeredAt && <bdi>{formatInstant(comment.answeredAt, locale)}</bdi>}
              </p>
              {comment.answerText && (
                <p dir="auto" className="break-words whitespace-pre-wrap">
                  {comment.answerText}
                </p>
              )}
            </div>
          ) : mayAnswer ? (
            <AnswerForm
              key={comment.version}
              ids={{ meetingId, commentId: comment.id, version: comment.version }}
              words={words}
              errors={errors}
            />
          ) : (
            <p className="mt-1 text-sm text-ink-muted">{words.awaits}</p>
          )}
        </article>
      ))}
      {mayComment && (
        <div>
          <TextForm
            verb="comment"
            ids={{ meetingId, agendaItemId }}
            look="quiet"
            words={{ ...words.form, cancel: minutes.cancel }}
            errors={errors}
          />
        </div>
      )}
    </div>
  )
}
