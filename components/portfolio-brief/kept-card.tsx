import { FreezeButton } from '@/components/meeting-pack/freeze-button'
import { Named } from '@/components/meeting-pack/sent-card'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { formatInstant } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { freezeBrief } from '@/lib/portfolio-brief/actions'
import type { Brief } from '@/lib/portfolio-brief/queries'
import { briefLinks } from './brief-links'

type Props = { brief: Brief; locale: Locale; mayFreeze: boolean }

/* The briefs as they were handed over, and the verb that keeps today's. */
export function KeptCard({ brief: { stamp, frozen }, locale, mayFreeze }: Props) {
  const { portfolioBrief, errors } = messagesOf(locale)
  const { kept: words, freeze } = portfolioBrief
  return (
    <Card
      title={words.title}
      actions={
        mayFreeze && (
          <FreezeButton
            act={freezeBrief}
            input={{}}
            words={{ verb: freeze.verb, done: freeze.done, offline: freeze.offline, codes: errors.codes }}
          />
        )
      }
    >
      {mayFreeze && <p className="max-w-prose text-ink-muted">{freeze.hint}</p>}
      {frozen.length === 0 && <p className="text-ink-muted">{words.none}</p>}
      <ul className="divide-y">
        {frozen.map(({ id, asAt, at, by }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            <Link
              href={briefLinks(id).page(locale)}
              prefetch={false}
              aria-current={id === stamp?.id ? 'page' : undefined}
              className="font-medium text-accent-ink underline underline-offset-4 pointer-coarse:py-2"
            >
              {words.name.replace('{date}', formatPartialDate(asAt, locale))}
            </Link>
            <bdi className="figures text-ink-muted">{formatInstant(at, locale)}</bdi>
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
