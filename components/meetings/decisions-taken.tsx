import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { TakenDecision } from '@/lib/meetings/queries'

export function DecisionsTaken({ decisions, locale }: { decisions: TakenDecision[]; locale: Locale }) {
  const words = messagesOf(locale).meetings.decisions
  return (
    <Card title={words.title} flush>
      {decisions.length === 0 ? (
        <p className="px-4 py-3 text-ink-muted">{words.none}</p>
      ) : (
        <ul className="divide-y">
          {decisions.map(({ id, reference, kind, text }) => (
            <li key={id} className="px-4 py-3">
              <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
                <Link
                  href={`/${locale}/decisions/${id}`}
                  prefetch={false}
                  className="inline-block py-0.5 hover:underline"
                >
                  <Code>{reference}</Code>
                </Link>
                {words.kind[kind]}
              </p>
              <p className="line-clamp-3">
                <TextIn text={text} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
