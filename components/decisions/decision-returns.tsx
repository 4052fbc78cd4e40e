import { DateText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { ReturnRow } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* The meetings before which it came again. */
export function DecisionReturns({ returns, locale }: { returns: readonly ReturnRow[]; locale: Locale }) {
  const words = messagesOf(locale).decisions.page
  return (
    <Card title={words.returns} flush={returns.length > 0}>
      {returns.length === 0 ? (
        <p className="text-ink-faint">{words.noReturns}</p>
      ) : (
        <ul className="divide-y">
          {returns.map(({ id, meetingId, meetingCode, meetingStarts, title }) => (
            <li key={id} className="px-4 py-2.5">
              <Link className="link" href={`/${locale}/meetings/${meetingId}`}>
                {meetingCode ? <Code>{meetingCode}</Code> : words.meeting}
              </Link>
              {meetingStarts && (
                <span className="ms-2 text-sm text-ink-muted">
                  <DateText date={meetingStarts} locale={locale} />
                </span>
              )}
              <p>
                <TextIn text={title} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
