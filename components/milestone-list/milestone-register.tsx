import { Flag, History } from 'lucide-react'
import { BackToDashboard } from '@/components/dashboard/back-to-dashboard'
import { ListPager } from '@/components/table/list-pager'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { asAtOf } from '@/lib/as-at'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { listMilestones } from '@/lib/milestones/list'
import { isFiltered, type MilestonesView, queryOf } from '@/lib/milestones/list-filters'
import { MilestoneFilters } from './milestone-filters'
import { MilestoneTable } from './milestone-table'

type Props = { locale: Locale; view: MilestonesView; found: Awaited<ReturnType<typeof listMilestones>> }

/* The milestones of all projects in sight, as they stood on a day. */
export function MilestoneRegister({ locale, view, found }: Props) {
  const t = translator(locale, 'milestones.register')
  const { register: words } = messagesOf(locale).milestones
  const path = `/${locale}/milestones`
  const total = found.count[0]?.total ?? 0
  const { day, isToday } = view.asAt
  return (
    <>
      <BackToDashboard locale={locale} />
      <div className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="text-ink-muted">{t('count', { count: total })}</p>
      </div>
      {!isToday && (
        <Notice
          tone="attention"
          className="mb-4"
          icon={<History aria-hidden />}
          title={t('pastTitle', { date: formatPartialDate(day, locale) })}
          action={
            <ButtonLink href={path + queryOf(view, { asAt: asAtOf(null, day) })}>{words.pastBack}</ButtonLink>
          }
        />
      )}
      <Card flush>
        <MilestoneFilters choices={found.choices} {...{ view, path, locale }} />
        {found.rows.length > 0 ? (
          <div className="overflow-x-auto">
            <MilestoneTable rows={found.rows} {...{ view, path, locale }} />
          </div>
        ) : (
          <EmptyState
            icon={<Flag aria-hidden />}
            title={isFiltered(view) ? words.emptyTitle : words.nothingTitle}
            description={isFiltered(view) ? words.emptyText : words.nothingText}
          />
        )}
      </Card>
      <div className="mt-4 empty:hidden">
        <ListPager
          {...{ locale, total }}
          size={view.size}
          page={view.page}
          addressOf={(page) => path + queryOf(view, { page })}
        />
      </div>
    </>
  )
}
