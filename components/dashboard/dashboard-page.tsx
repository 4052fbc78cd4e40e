import { ChartGantt, FileText } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Skeleton, SkeletonTable } from '@/components/ui/skeleton'
import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { type DashboardView, queryOf } from '@/lib/dashboard/filters'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { AwaitingCard } from './awaiting-card'
import { Block } from './block'
import { DueCard } from './due-card'
import { DueTile } from './due-tile'
import { FilterPanel } from './filter-panel'
import { HealthCard } from './health-card'
import { HealthTile } from './health-tile'
import { IllustrativeNote } from './illustrative-note'
import { MoneyCard } from './money-card'
import { PastNotice } from './past-notice'
import { ProjectTile } from './project-tile'
import { ProjectsCard } from './projects-card'

export type BlockProps = { viewer: Viewer; view: DashboardView; locale: Locale }

/* First what matters and where it hurts; then the money; then how the portfolio is made up. */
export function DashboardPage(props: BlockProps) {
  const { viewer, view, locale } = props
  const words = messagesOf(locale).dashboard
  const date = formatPartialDate(view.asAt.day, locale)
  return (
    <div className="grid grid-cols-1 gap-4">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-1 basis-80 flex-wrap items-baseline gap-x-3">
          <h1 className="text-xl font-semibold">{words.title}</h1>
          <p className="text-ink-muted">{translator(locale, 'dashboard')('asAt', { date })}</p>
          <Block locale={locale} skeleton={null}>
            <IllustrativeNote {...props} />
          </Block>
        </div>
        <div className="flex flex-wrap gap-2">
          {may(viewer.role, 'seeEverything') && (
            <ButtonLink href={`/${locale}/brief`} prefetch={false} icon={<FileText aria-hidden />}>
              {messagesOf(locale).portfolioBrief.link}
            </ButtonLink>
          )}
          <ButtonLink href={`/${locale}/timeline${queryOf(view)}`} icon={<ChartGantt aria-hidden />}>
            {messagesOf(locale).portfolioTimeline.link}
          </ButtonLink>
        </div>
      </header>
      {!view.asAt.isToday && <PastNotice {...{ view, locale }} />}
      <Block locale={locale} skeleton={<Skeleton className="h-8 w-56" />}>
        <FilterPanel {...props} maySeePast={may(viewer.role, 'seeEverything')} />
      </Block>
      <div className="grid grid-cols-2 gap-3 *:min-w-0 xl:grid-cols-[1.5fr_1fr_1fr_1fr] max-xl:*:first:col-span-2 max-xl:*:last:col-span-2">
        <div>
          <Block locale={locale} skeleton={tile}>
            <HealthTile {...props} />
          </Block>
        </div>
        <div>
          <Block locale={locale} skeleton={tile}>
            <DueTile {...props} when="late" />
          </Block>
        </div>
        <div>
          <Block locale={locale} skeleton={tile}>
            <DueTile {...props} when="soon" />
          </Block>
        </div>
        <div>
          <Block locale={locale} skeleton={tile}>
            <ProjectTile {...props} />
          </Block>
        </div>
      </div>
      <div className="grid grid-cols-1 items-start gap-4 *:min-w-0 md:grid-cols-2 xl:grid-cols-[1.2fr_1fr_1fr] md:max-xl:*:first:col-span-2">
        <div>
          <Block locale={locale} skeleton={card}>
            <HealthCard {...props} />
          </Block>
        </div>
        <div>
          <Block locale={locale} skeleton={card}>
            <DueCard {...props} when="late" />
          </Block>
        </div>
        <div>
          <Block locale={locale} skeleton={card}>
            <DueCard {...props} when="soon" />
          </Block>
        </div>
      </div>
      <Block locale={locale} skeleton={card}>
        <MoneyCard {...props} />
      </Block>
      <div className="grid grid-cols-1 items-start gap-4 *:min-w-0 lg:grid-cols-[2fr_1fr]">
        <Block locale={locale} skeleton={card}>
          <ProjectsCard {...props} />
        </Block>
        <Block locale={locale} skeleton={card}>
          <AwaitingCard {...props} />
        </Block>
      </div>
    </div>
  )
}

const tile = <Skeleton className="h-24 w-full rounded-lg" />
const card = (
  <div className="rounded-lg border bg-surface">
    <SkeletonTable rows={6} columns={3} />
  </div>
)
