import { Archive, ListChecks } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { type CommitteeVerb, mayInCommittee } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { getCommitteePage } from '@/lib/committees/queries'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommitteeFacts } from './committee-facts'
import { CommitteeGaps, gapsOfPage } from './committee-gaps'
import { CommitteeHead } from './committee-head'
import { CommitteeMeetings } from './committee-meetings'
import { CommitteeSeats } from './committee-seats'

type Found = NonNullable<Awaited<ReturnType<typeof getCommitteePage>>>
type Props = { found: Found; viewer: Viewer; locale: Locale; today: string }

/* What it is · who sits in it · when it meets · what it decided. */
export function CommitteePage({ found, viewer, locale, today }: Props) {
  const t = translator(locale, 'committees')
  const { committee, seats, meetings } = found
  const may = (verb: CommitteeVerb) => mayInCommittee(viewer.role, found.relation, verb)
  const mayManage = may('manage') && committee.archivedAt === null
  const base = `/${locale}/committees/${committee.id}`
  const gaps = mayManage ? gapsOfPage(committee, seats) : []
  const { open, overdue } = committee
  return (
    <div className="space-y-6">
      <CommitteeHead {...{ committee, locale, base, mayManage }} mayEdit={may('manage')} />
      {committee.archivedAt && (
        <Notice tone="neutral" icon={<Archive aria-hidden />} title={t('page.archivedTitle')}>
          {t('page.archivedOn', {
            when: formatInstant(committee.archivedAt, locale, { timeFormat: 'none' }),
          })}
        </Notice>
      )}
      <div className="grid items-start gap-6 *:grid *:gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <CommitteeFacts {...{ committee, seats, locale }} />
        </div>
        <div>
          <Card title={t('page.decisions')}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-lg font-semibold">{t('page.decisionsOpen', { count: open })}</span>
              {overdue > 0 && <Tag tone="danger">{t('list.overdue', { count: overdue })}</Tag>}
            </p>
            <ButtonLink
              className="mt-3"
              href={`/${locale}/decisions?committee=${committee.id}`}
              icon={<ListChecks aria-hidden />}
              prefetch={false}
            >
              {t('page.decisionsLink')}
            </ButtonLink>
          </Card>
          {gaps.length > 0 && <CommitteeGaps {...{ gaps, committee, locale, base }} />}
        </div>
      </div>
      <CommitteeSeats {...{ seats, locale, today }} isComplete={committee.membersAreComplete} />
      <CommitteeMeetings {...{ meetings, locale, today }} kind={committee.kind} />
    </div>
  )
}
