import { ClipboardCheck } from 'lucide-react'
import { BackToDashboard } from '@/components/dashboard/back-to-dashboard'
import { ProjectFilters } from '@/components/dashboard/project-filters'
import { FilterSelect } from '@/components/table/filter-controls'
import { FilterForm } from '@/components/table/filter-form'
import { ListPager } from '@/components/table/list-pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { type AwaitingView, awaitedKinds, isFiltered, queryOf, rowsPerPage } from '@/lib/awaiting/filters'
import type { listAwaiting } from '@/lib/awaiting/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { AwaitingTable } from './awaiting-table'

type Props = { locale: Locale; view: AwaitingView; found: Awaited<ReturnType<typeof listAwaiting>> }

/* What nobody has decided yet, whoever may decide it. */
export function AwaitingPage({ locale, view, found }: Props) {
  const words = messagesOf(locale).awaiting
  const path = `/${locale}/awaiting`
  const total = found.count[0]?.total ?? 0
  return (
    <>
      <BackToDashboard locale={locale} />
      <div className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="text-ink-muted">{translator(locale, 'awaiting')('count', { count: total })}</p>
        <p className="w-full max-w-prose text-ink-muted">{words.intro}</p>
      </div>
      <Card flush>
        <FilterForm
          {...{ path, words }}
          clear={isFiltered(view) ? path : null}
          more={{
            summary: words.filters,
            open: others.some((field) => view[field] !== null),
            content: (
              <div className="flex flex-wrap items-end gap-3 pt-1">
                <ProjectFilters choices={found.choices} asked={view} fields={others} locale={locale} />
              </div>
            ),
          }}
        >
          <FilterSelect
            name="what"
            label={words.what}
            all={words.all}
            value={view.what}
            options={awaitedKinds.map((what) => ({ value: what, label: words[what] }))}
          />
          <ProjectFilters choices={found.choices} asked={view} fields={first} locale={locale} />
        </FilterForm>
        {found.rows.length > 0 ? (
          <div className="overflow-x-auto">
            <AwaitingTable rows={found.rows} locale={locale} />
          </div>
        ) : (
          <EmptyState
            icon={<ClipboardCheck aria-hidden />}
            title={isFiltered(view) ? words.emptyFiltered : words.emptyTitle}
            description={isFiltered(view) ? words.emptyFilteredText : words.emptyText}
          />
        )}
      </Card>
      <div className="mt-4 empty:hidden">
        <ListPager
          {...{ locale, total }}
          size={rowsPerPage}
          page={view.page}
          addressOf={(page) => path + queryOf(view, { page })}
        />
      </div>
    </>
  )
}

const first = ['partnership'] as const
const others = ['programme', 'funder', 'kind', 'strategy', 'status', 'from', 'to'] as const
