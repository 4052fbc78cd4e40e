import { X } from 'lucide-react'
import { FilterForm } from '@/components/table/filter-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { type DashboardView, isFiltered, queryOf } from '@/lib/dashboard/filters'
import { getChoices } from '@/lib/dashboard/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { BlockProps } from './dashboard-page'
import { type AskedField, optionsOf, ProjectFilters } from './project-filters'

/* Closed, so that the figures stand first; what narrows them is always in sight and goes in one click. */
export async function FilterPanel({
  viewer,
  view,
  locale,
  maySeePast,
}: BlockProps & { maySeePast: boolean }) {
  const { choices } = await getChoices(viewer, locale)
  const { filters: words } = messagesOf(locale).dashboard
  const path = `/${locale}/dashboard`
  const active = activeOf(view, choices, locale)
  return (
    <div className="print:hidden">
      {active.length > 0 && (
        <ul aria-label={words.active} className="mb-1 flex flex-wrap gap-2">
          {active.map(({ field, said }) => (
            <li key={field}>
              <Link
                href={path + queryOf(view, { [field]: null })}
                aria-label={translator(locale, 'dashboard.filters')('remove', { filter: said })}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-md border bg-surface px-2 text-sm hover:bg-sunken pointer-coarse:min-h-11"
              >
                <bdi>{said}</bdi>
                <X aria-hidden className="size-3.5 text-ink-faint" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={maySeePast ? words.summary : words.summaryToday} flush>
        <FilterForm framed {...{ path, words }} clear={isFiltered(view) ? path : null}>
          <ProjectFilters {...{ choices, fields, locale }} asked={view} />
          {maySeePast && (
            <label className="grid min-w-0 gap-0.5 text-sm max-sm:flex-1 max-sm:basis-36">
              <span className="text-ink-muted">{words.on}</span>
              <input
                type="date"
                name="on"
                max={casablancaToday()}
                defaultValue={view.asAt.isToday ? '' : view.asAt.day}
                className="h-8 w-full rounded-md border border-line-strong/60 bg-surface px-2 text-base pointer-coarse:h-11"
              />
            </label>
          )}
        </FilterForm>
      </Disclosure>
    </div>
  )
}

const fields = [
  'partnership',
  'programme',
  'funder',
  'kind',
  'strategy',
  'status',
  'from',
  'to',
] as const satisfies AskedField[]

/** What is asked, in words. */
const activeOf = (
  view: DashboardView,
  choices: Parameters<typeof optionsOf>[1],
  locale: Locale,
): { field: AskedField; said: string }[] =>
  fields.flatMap((field) => {
    const asked = view[field]
    if (asked === null) return []
    const option = optionsOf(field, choices, locale).find(({ value }) => value === String(asked))
    const word = messagesOf(locale).dashboard.filters[field]
    return [{ field, said: `${word}${colon[locale]} ${option?.label ?? asked}` }]
  })

const colon: Record<Locale, string> = { ar: ':', fr: '\u00a0:', en: ':' }
