import { Card } from '@/components/ui/card'
import { TextIn } from '@/components/ui/text-in'
import { partyRoles } from '@/lib/access/permissions'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { PartyRow } from '@/lib/projects/queries'

type Props = { parties: readonly PartyRow[]; locale: Locale; isWide?: boolean }

/* Grouped by role, in the order of the roles. */
export function ProjectParties({ parties, locale, isWide }: Props) {
  const t = translator(locale, 'projects.page.parties')
  const groups = partyRoles
    .map((role) => ({ role, members: parties.filter((party) => party.role === role) }))
    .filter(({ members }) => members.length > 0)
  return (
    <Card title={t('title')} flush>
      {groups.length === 0 && <p className="p-4 text-ink-faint">{t('none')}</p>}
      <div className="divide-y">
        {groups.map(({ role, members }) => (
          <section key={role} className="gap-x-4 px-4 py-2.5 sm:grid sm:grid-cols-[8rem_minmax(0,1fr)]">
            <h3 className="text-sm text-ink-muted">{t(`group.${role}`, { count: members.length })}</h3>
            <ul className={isWide ? 'grid gap-x-6 gap-y-1.5 sm:grid-cols-2 xl:grid-cols-3' : 'space-y-1.5'}>
              {members.map((party) => (
                <Party key={party.id} party={party} locale={locale} notStated={t('notStated')} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}

function Party({ party, locale, notStated }: { party: PartyRow; locale: Locale; notStated: string }) {
  const details: Record<string, string> = messagesOf(locale).projects.partyDetail
  const quiet = [party.detail && details[party.detail], !party.roleIsStated && notStated].filter(Boolean)
  const isAcronymTheName = party.acronym === localize(party.name, locale)?.text
  return (
    <li>
      {party.acronym && !isAcronymTheName && (
        <>
          <bdi className="font-medium">{party.acronym}</bdi>{' '}
        </>
      )}
      <TextIn text={party.name} locale={locale} className={party.acronym ? 'text-ink-muted' : undefined} />
      {quiet.length > 0 && (
        <span className="block text-sm text-ink-faint">{quiet.join(locale === 'ar' ? '، ' : ', ')}</span>
      )}
      {party.note && (
        <span className="block text-sm text-ink-faint">
          <TextIn text={party.note} locale={locale} />
        </span>
      )}
    </li>
  )
}
