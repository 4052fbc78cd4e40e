import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Link } from '@/components/ui/link'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { CommitteeDetail, SeatRow } from '@/lib/committees/queries'
import { type Quorum, scopeOf, seatsForQuorum, votes } from '@/lib/committees/rules'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'

type Props = { committee: CommitteeDetail; seats: readonly SeatRow[]; locale: Locale }

export function CommitteeFacts({ committee, seats, locale }: Props) {
  const t = translator(locale, 'committees')
  const { text, provenance, quorumKind, quorumValue } = committee
  const lines = provenance?.lines
  const source = translator(locale, 'projects.anomalies')
  return (
    <Card
      title={t('page.about')}
      footer={
        provenance &&
        lines && (
          <>
            {t('page.source')}{' '}
            {source.rich('place', {
              code: () => <Code className="text-wrap">{provenance.file}</Code>,
              count: /^\d+$/.test(lines) ? 1 : 2,
              lines: `\u2066${lines}\u2069`,
            })}
          </>
        )
      }
    >
      <p className="mb-4 max-w-prose">
        {localize(text, locale) ? (
          <TextIn text={text} locale={locale} />
        ) : (
          <span className="text-ink-faint">{t('page.noText')}</span>
        )}{' '}
        <LanguageNote text={text} locale={locale} words={messagesOf(locale).committees.inLanguage} />
      </p>
      <DefinitionList>
        <Definition label={t('page.overseen')} unknown={t('unknown')} wide>
          <Overseen {...{ committee, locale }} />
        </Definition>
        <Definition label={t('page.quorum')} unknown={t('unknown')} wide>
          {quorumKind && quorumValue && (
            <QuorumInWords quorum={{ kind: quorumKind, value: quorumValue }} {...{ seats, locale }} />
          )}
        </Definition>
      </DefinitionList>
    </Card>
  )
}

function Overseen({ committee, locale }: Pick<Props, 'committee' | 'locale'>) {
  const t = translator(locale, 'committees')
  const scope = scopeOf(committee)
  const whole = scope === 'programme' ? committee.programme : committee.partnership
  const projects = committee.projects ?? []
  const isUnknown = projects.length === 0 && (scope === 'projects' || !whole)
  if (isUnknown) return <span className="text-ink-faint">{t('page.overseesNothing')}</span>
  return (
    <>
      {scope !== 'projects' && whole && (
        <p>
          <TextIn text={whole} locale={locale} />{' '}
          <span className="text-ink-muted">
            ({t(scope === 'programme' ? 'list.wholeProgramme' : 'list.wholePartnership')})
          </span>
        </p>
      )}
      <ul className="space-y-1">
        {projects.map(({ id, code, title }) => (
          <li key={id}>
            <Link href={`/${locale}/projects/${id}`} className="link" prefetch={false}>
              {code && (
                <>
                  <Code>{code}</Code>{' '}
                </>
              )}
              <TextIn text={title} locale={locale} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function QuorumInWords({
  quorum,
  seats,
  locale,
}: {
  quorum: Quorum
  seats: readonly SeatRow[]
  locale: Locale
}) {
  const t = translator(locale, 'committees.page')
  if (quorum.kind === 'seats') return t('quorumSeats', { count: quorum.value })
  const voting = seats.filter(({ role }) => votes(role)).length
  return (
    <>
      {t('quorumShare', { percent: formatPercent(quorum.value, locale) })}{' '}
      <span className="text-ink-muted">({t('quorumNow', { count: seatsForQuorum(quorum, voting) })})</span>
    </>
  )
}
