import { DateText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { DecisionDetail } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

export function DecisionOrigin({ decision, locale }: { decision: DecisionDetail; locale: Locale }) {
  const words = messagesOf(locale).decisions.page
  return (
    <Card title={words.origin}>
      <DefinitionList beside>
        <Definition label={words.committee} unknown={words.unknown}>
          <Link className="link" href={`/${locale}/committees/${decision.committeeId}`}>
            <TextIn text={decision.committee} locale={locale} />
          </Link>
        </Definition>
        <Definition label={words.meeting} unknown={words.unknown}>
          <Link className="link" href={`/${locale}/meetings/${decision.meetingId}`}>
            <Code>{decision.meetingCode}</Code>
          </Link>
          {decision.meetingStarts && (
            <p className="text-sm text-ink-muted">
              <DateText date={decision.meetingStarts} locale={locale} />
            </p>
          )}
        </Definition>
        <Definition label={words.item} unknown={words.noItem}>
          {decision.agendaItem && <TextIn text={decision.agendaItem} locale={locale} />}
        </Definition>
      </DefinitionList>
    </Card>
  )
}
