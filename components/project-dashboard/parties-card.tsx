import { Handshake } from 'lucide-react'
import { InstantText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { TextIn } from '@/components/ui/text-in'
import { toCasablanca } from '@/lib/format/casablanca'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import type { PartySign } from '@/lib/project-dashboard/party-signs'
import { Failed } from './failed'

type Props = { found: { rows: readonly PartySign[] } | null; locale: Locale; today: string }

/* Who takes part, and when each was last heard of; the one silent longest first. */
export function PartiesCard({ found, locale, today }: Props) {
  const words = messagesOf(locale).projectDashboard.parties
  return (
    <Card title={words.title} description={words.description} flush>
      {!found && <Failed locale={locale} />}
      {found?.rows.length === 0 && (
        <EmptyState
          compact
          icon={<Handshake aria-hidden />}
          title={words.none}
          description={words.noneText}
        />
      )}
      <ul className="divide-y">
        {found?.rows.map((party) => (
          <Party key={party.organisationId} {...{ party, locale, today }} />
        ))}
      </ul>
    </Card>
  )
}

function Party({ party, locale, today }: { party: PartySign; locale: Locale; today: string }) {
  const { projectDashboard, projects } = messagesOf(locale)
  const words = projectDashboard.parties
  const { name, acronym, roles, kind, at } = party
  const hasAcronym = acronym !== null && acronym !== localize(name, locale)?.text
  return (
    <li className="grid gap-x-4 gap-y-0.5 px-4 py-2.5 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <p>
          {hasAcronym && (
            <>
              <bdi className="font-medium">{acronym}</bdi>{' '}
            </>
          )}
          <TextIn text={name} locale={locale} className={hasAcronym ? 'text-ink-muted' : 'font-medium'} />
        </p>
        <p className="text-sm text-ink-muted">
          {roles.map((role) => projects.partyRole[role]).join(locale === 'ar' ? '، ' : ', ')}
        </p>
      </div>
      <div className="min-w-0">
        {kind && at ? (
          <>
            <p>
              <InstantText at={at} locale={locale} timeFormat="none" />{' '}
              <span className="text-sm text-ink-muted">
                ({formatRelativeDays(daysBetween(today, toCasablanca(at).slice(0, 10)), locale)})
              </span>
            </p>
            <p className="text-sm text-ink-muted">{words.sign[kind]}</p>
          </>
        ) : (
          <p className="text-ink-faint">{words.silent}</p>
        )}
      </div>
    </li>
  )
}
