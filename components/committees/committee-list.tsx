import { Plus, UsersRound } from 'lucide-react'
import { ListPager } from '@/components/table/list-pager'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { type CommitteesView, isFiltered, pageSize, queryOf } from '@/lib/committees/filters'
import type { listCommittees } from '@/lib/committees/queries'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommitteeFilters } from './committee-filters'
import { CommitteeLine } from './committee-line'

type Props = {
  viewer: Viewer
  locale: Locale
  view: CommitteesView
  found: Awaited<ReturnType<typeof listCommittees>>
}

export function CommitteeList({ viewer, locale, view, found }: Props) {
  const t = translator(locale, 'committees')
  const filtered = isFiltered(view)
  const { committees, partnerships } = found
  const total = found.count[0]?.total ?? 0
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="text-2xl font-semibold">{t('title')}</h1>
          <p className="text-ink-muted">{t('count', { count: total })}</p>
        </div>
        {may(viewer.role, 'createCommittee') && (
          <ButtonLink href={`/${locale}/committees/new`} variant="primary" icon={<Plus aria-hidden />}>
            {t('new')}
          </ButtonLink>
        )}
      </header>
      <Card flush>
        <CommitteeFilters
          {...{ view, partnerships, locale }}
          withArchived={may(viewer.role, 'seeEverything')}
        />
        {committees.length > 0 ? (
          <ul className="divide-y">
            {committees.map((committee) => (
              <CommitteeLine key={committee.id} {...{ committee, locale }} />
            ))}
          </ul>
        ) : (
          <EmptyState
            icon={<UsersRound aria-hidden />}
            title={t(filtered ? 'list.emptyTitle' : 'list.nothingTitle')}
            description={t(filtered ? 'list.emptyText' : 'list.nothingText')}
          />
        )}
      </Card>
      <ListPager
        {...{ locale, total }}
        size={pageSize}
        page={view.page}
        addressOf={(page) => `/${locale}/committees${queryOf(view, page)}`}
      />
    </div>
  )
}
