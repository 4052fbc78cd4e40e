import { Card } from '@/components/ui/card'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Annex } from '@/lib/minutes/queries'
import { TextForm } from './text-form'

type Props = { annexes: Annex[]; meetingId: number; mayAdd: boolean; locale: Locale }

/* What was corrected after the lock: added and dated, the text above untouched. */
export function Annexes({ annexes, meetingId, mayAdd, locale }: Props) {
  const { minutes, errors } = messagesOf(locale)
  const words = minutes.annexes
  if (annexes.length === 0 && !mayAdd) return null
  return (
    <Card title={words.title} description={words.text}>
      <ol className="grid grid-cols-1 gap-3">
        {annexes.map(({ id, text, by, at }, place) => (
          <li key={id}>
            <p className="text-sm text-ink-muted">
              {words.annex} <bdi className="figures">{place + 1}</bdi> ·{' '}
              <bdi>{formatInstant(at, locale)}</bdi>
              {by && (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
            </p>
            <p dir="auto" className="break-words whitespace-pre-wrap">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {mayAdd && (
        <div className={annexes.length > 0 ? 'mt-3' : undefined}>
          <TextForm
            verb="annex"
            ids={{ meetingId }}
            words={{ ...words.form, cancel: minutes.cancel }}
            errors={errors}
          />
        </div>
      )}
    </Card>
  )
}
