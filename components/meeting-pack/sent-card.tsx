import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { freezePack } from '@/lib/meeting-pack/actions'
import type { Pack } from '@/lib/meeting-pack/queries'
import { FreezeButton } from './freeze-button'
import { packLinks } from './pack-links'

type Props = { pack: Pack; locale: Locale; mayFreeze: boolean }

/* The packs as they were sent, and the verb that keeps today's. */
export function SentCard({ pack: { document, stamp, frozen }, locale, mayFreeze }: Props) {
  const { meetingPack, errors } = messagesOf(locale)
  const { sent: words, freeze } = meetingPack
  const meetingId = document.meeting.id
  return (
    <Card
      title={words.title}
      actions={
        mayFreeze && (
          <FreezeButton
            act={freezePack}
            input={{ meetingId }}
            words={{ verb: freeze.verb, done: freeze.done, offline: freeze.offline, codes: errors.codes }}
          />
        )
      }
    >
      {mayFreeze && <p className="max-w-prose text-ink-muted">{freeze.hint}</p>}
      {frozen.length === 0 && <p className="text-ink-muted">{words.none}</p>}
      <ul className="divide-y">
        {frozen.map(({ id, number, at, by }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            <Link
              href={packLinks(meetingId, id).page(locale)}
              aria-current={id === stamp?.id ? 'page' : undefined}
              className="font-medium text-accent-ink underline underline-offset-4 pointer-coarse:py-2"
            >
              {words.name.replace('{number}', String(number))}
            </Link>
            <bdi className="figures">{formatInstant(at, locale)}</bdi>
            {by && (
              <span className="text-ink-muted">
                <Named text={words.by} name={by} />
              </span>
            )}
            {id === stamp?.id && <span className="text-sm text-ink-muted">{words.current}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function Named({ text, name }: { text: string; name: string }) {
  const [before, after] = text.split('{name}')
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  )
}
