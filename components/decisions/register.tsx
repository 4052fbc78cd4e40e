import { ListChecks } from 'lucide-react'
import type { Heading } from '@/components/table/heading-cell'
import { ListPager } from '@/components/table/list-pager'
import { optionsOf } from '@/components/table/options-of'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ToneSprite } from '@/components/ui/tone-sprite'
import { isFiltered, queryOf, type RegisterView, type SortKey, statusFilters } from '@/lib/decisions/filters'
import type { listDecisions } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import { cellsOf } from './cells-of'
import { DecisionTable } from './decision-table'
import { FilterBar } from './filter-bar'
import { type Column, columns } from './row-cells'

type RegisterProps = {
  locale: Locale
  view: RegisterView
  found: Awaited<ReturnType<typeof listDecisions>>
  today: string
}

export function Register({ locale, view, found, today }: RegisterProps) {
  const t = translator(locale, 'decisions')
  const { decisions: words } = messagesOf(locale)
  const { register } = words
  const path = `/${locale}/decisions`
  const { total, hasMore } = found
  const rows = found.rows.map((row) => cellsOf(row, locale, words, today))
  const options = {
    committee: optionsOf(found.committees, locale),
    owner: optionsOf(found.organisations, locale),
    status: statusFilters.map((status) => ({
      value: status,
      label: status === 'pending' ? register.pending : words.status[status],
    })),
  }
  const meeting = found.meeting[0]?.code
  const project = localize(found.project[0]?.title, locale)?.text
  const { unknown, noDue, sortedUp, sortedDown } = register
  return (
    <>
      <div className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="text-ink-muted">{t(hasMore ? 'countOfMore' : 'count', { count: total })}</p>
        {meeting && <p className="w-full text-ink-muted">{t('register.ofMeeting', { code: meeting })}</p>}
        {project && <p className="w-full text-ink-muted">{t('register.ofProject', { title: project })}</p>}
      </div>
      <Card flush>
        <FilterBar {...{ view, options, path, locale }} choices={found.choices} words={register} />
        {rows.length > 0 ? (
          <div className="relative overflow-x-auto">
            <ToneSprite />
            <DecisionTable
              rows={rows}
              headings={headingsOf(view, register.column, path)}
              words={{ unknown, noDue, sortedUp, sortedDown }}
            />
          </div>
        ) : (
          <EmptyState
            icon={<ListChecks aria-hidden />}
            title={isFiltered(view) ? register.emptyTitle : register.nothingTitle}
            description={isFiltered(view) ? register.emptyText : register.nothingText}
          />
        )}
      </Card>
      <div className="mt-4 empty:hidden">
        <ListPager
          {...{ locale, total, hasMore }}
          size={view.size}
          page={view.page}
          addressOf={(page) => path + queryOf(view, { page })}
        />
      </div>
    </>
  )
}

const sortOfColumn: Partial<Record<Column, SortKey>> = {
  number: 'number',
  committee: 'committee',
  due: 'due',
  status: 'status',
}

const headingsOf = (view: RegisterView, words: Record<Column, string>, path: string) =>
  Object.fromEntries(
    columns.map((column): [Column, Heading] => {
      const key = sortOfColumn[column]
      if (!key) return [column, { word: words[column] }]
      const isSorted = view.sort === key
      const href = path + queryOf(view, { sort: key, descending: isSorted && !view.descending })
      const direction = isSorted ? (view.descending ? 'descending' : 'ascending') : null
      return [column, { word: words[column], sort: { href, direction } }]
    }),
  ) as Record<Column, Heading>
