import { History } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import type { LineRow, MoveRow, RevisionRow } from '@/lib/budget-plan/queries'
import { type RevisionState, versionTypeOf } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { MoveList } from './move-list'
import { dayOf, personOf } from './plan-state'

const tones = {
  proposed: 'attention',
  approved: 'ok',
  refused: 'danger',
  withdrawn: 'neutral',
} as const satisfies Record<RevisionState, string>

type Props = {
  revisions: readonly RevisionRow[]
  moves: readonly MoveRow[]
  lines: readonly LineRow[]
  inForce: RevisionRow | null
  /** The page of the plan. */
  address: string
  locale: Locale
}

/* Each version and each proposal, the latest first: who asked, who decided and why. */
export function VersionList({ revisions, moves, lines, inForce, address, locale }: Props) {
  const words = messagesOf(locale).budgetPlan
  const t = translator(locale, 'budgetPlan')
  return (
    <Card title={words.versions.title} flush>
      {revisions.length === 0 && (
        <EmptyState
          compact
          icon={<History aria-hidden />}
          title={words.versions.none}
          description={words.versions.noneText}
        />
      )}
      <ol className="divide-y">
        {revisions.map((one) => {
          const { id, number, kind, state, reason, author, proposedAt, decidedAt, decidedBy, decisionText } =
            one
          const own = moves.filter(({ revisionId }) => revisionId === id)
          return (
            <li key={id} className="grid gap-1 px-4 py-3">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <span className="font-medium">
                  {number === null ? words.kind[kind] : t('versions.version', { number })}
                </span>
                {number !== null && (
                  <span className="text-ink-muted">
                    {words.kind[kind]} ({words.type[versionTypeOf(number)]})
                  </span>
                )}
                <Tag tone={tones[state]}>{words.revision[state]}</Tag>
                {one === inForce && <Tag tone="accent">{words.versions.inForce}</Tag>}
                {number !== null && (
                  <Link href={`${address}?version=${number}`} className="link ms-auto text-sm">
                    {t('versions.open', { number })}
                  </Link>
                )}
              </p>
              <p className="text-sm text-ink-muted">
                {t('versions.proposedBy', {
                  date: dayOf(proposedAt, locale),
                  name: personOf(author, locale),
                })}
                {decidedAt && (
                  <>
                    {' · '}
                    {state === 'withdrawn'
                      ? t('versions.withdrawnOn', { date: dayOf(decidedAt, locale) })
                      : t('versions.decidedBy', {
                          date: dayOf(decidedAt, locale),
                          name: personOf(decidedBy, locale),
                        })}
                  </>
                )}
              </p>
              <p className="whitespace-pre-wrap">
                <bdi>{reason}</bdi>
              </p>
              {decisionText && (
                <p className="whitespace-pre-wrap">
                  <span className="text-ink-muted">{words.versions.decision}</span> <bdi>{decisionText}</bdi>
                </p>
              )}
              {own.length > 0 && (
                <Disclosure summary={words.proposal.moves} aside={String(own.length)}>
                  <MoveList moves={own} {...{ lines, locale }} />
                </Disclosure>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
