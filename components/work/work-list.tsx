import { Inbox } from 'lucide-react'
import { ListPager } from '@/components/table/list-pager'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { TabsNav } from '@/components/ui/tabs-nav'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { shownOfOne, type WorkOfKind } from '@/lib/work/queries'
import { byUrgency, urgencies, urgencyOf, type WorkKind } from '@/lib/work/rules'
import { NothingWaits } from './nothing-waits'
import { workCellsOf } from './work-cells-of'
import { WorkLines } from './work-lines'

export type Chosen = { kind: WorkKind; page: number }

type Props = {
  work: readonly WorkOfKind[]
  chosen: Chosen | null
  isReader: boolean
  today: string
  locale: Locale
}

/* One list by urgency, and the same things by their kind. */
export function WorkList({ work, chosen, isReader, today, locale }: Props) {
  const t = translator(locale, 'work')
  const words = messagesOf(locale).work
  const all = work.reduce((sum, { total }) => sum + total, 0)
  const shown = work
    .filter(({ kind }) => !chosen || kind === chosen.kind)
    .flatMap(({ kind, rows }) => rows.map((row) => ({ kind, row })))
    .sort((a, b) => byUrgency(a.row, b.row))
  const address = `/${locale}/work`
  const ofChosen = work.find(({ kind }) => kind === chosen?.kind)
  const isCut = !chosen && work.some(({ rows, total }) => rows.length < total)
  if (all === 0) return <NothingWaits isReader={isReader} locale={locale} />
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <TabsNav
        label={words.byKind}
        tabs={[
          {
            href: address,
            label: words.all,
            count: countOf(
              all,
              work.some(({ hasMore }) => hasMore),
            ),
            current: !chosen,
          },
          ...work
            .filter(({ kind, total }) => total > 0 || kind === chosen?.kind)
            .map(({ kind, total, hasMore }) => ({
              href: `${address}?kind=${kind}`,
              label: words.kinds[kind],
              count: countOf(total, hasMore),
              current: kind === chosen?.kind,
            })),
        ]}
      />
      {shown.length === 0 && (
        <Card flush>
          <EmptyState
            compact
            icon={<Inbox aria-hidden />}
            title={words.empty.ofKind}
            description={words.empty.ofKindText}
            action={<ButtonLink href={address}>{words.empty.showAll}</ButtonLink>}
          />
        </Card>
      )}
      {urgencies.map((urgency) => {
        const some = shown.filter(({ row }) => urgencyOf(row, today) === urgency)
        if (some.length === 0) return null
        return (
          <Card key={urgency} flush title={words.urgency[urgency]} description={words.urgencyText[urgency]}>
            <WorkLines
              rows={some.map(({ kind, row }) => workCellsOf(kind, row, locale))}
              late={words.late}
              locale={locale}
            />
          </Card>
        )
      })}
      {isCut && (
        <p className="text-sm text-ink-muted">
          {t('firstOfEach', { count: Math.max(...work.map(({ rows }) => rows.length)) })}
        </p>
      )}
      {chosen && ofChosen && (
        <ListPager
          {...{ locale, total: ofChosen.total, hasMore: ofChosen.hasMore, page: chosen.page }}
          size={shownOfOne}
          addressOf={(page) => `${address}?kind=${chosen.kind}${page === 1 ? '' : `&page=${page}`}`}
        />
      )}
    </div>
  )
}

/** Counted so far and no further: `1000+`. */
const countOf = (count: number, hasMore: boolean) => <bdi dir="ltr">{hasMore ? `${count}+` : count}</bdi>
