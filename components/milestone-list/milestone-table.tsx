import { IllustrativeTag } from '@/components/dashboard/illustrative-tag'
import { MilestoneStateTag } from '@/components/projects/milestone-state-tag'
import { type Heading, HeadingCell } from '@/components/table/heading-cell'
import styles from '@/components/table/list-table.module.css'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { ListedMilestone } from '@/lib/milestones/list'
import { type MilestonesView, queryOf, type SortKey } from '@/lib/milestones/list-filters'
import { stateOf } from '@/lib/milestones/rules'
import { daysBetween } from '@/lib/partial-date/arithmetic'

type Props = { rows: readonly ListedMilestone[]; view: MilestonesView; path: string; locale: Locale }

const columns = ['title', 'project', 'partnership', 'due', 'state'] as const
const sortOf: Partial<Record<(typeof columns)[number], SortKey>> = {
  title: 'title',
  project: 'project',
  due: 'due',
}

/* The server has sorted, filtered and cut the page. On a phone each row becomes a card, by style alone. */
export function MilestoneTable({ rows, view, path, locale }: Props) {
  const { register: words } = messagesOf(locale).milestones
  const labels = Object.fromEntries(
    columns.map((key, at) => [`--label-${at + 1}`, JSON.stringify(words.column[key])]),
  )
  return (
    <table className={styles.table} style={labels}>
      <thead className="max-md:sr-only">
        <tr className="border-b text-sm text-ink-muted">
          {columns.map((key) => (
            <HeadingCell key={key} heading={headingOf(key, words.column[key], view, path)} words={words} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} {...{ row, locale }} day={view.asAt.day} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, day, locale }: { row: ListedMilestone; day: string; locale: Locale }) {
  const { register: words, state: states } = messagesOf(locale).milestones
  const state = stateOf({ isReached: row.isReached, isCancelled: false, due: row.due }, day)
  const project = `/${locale}/projects/${row.projectId}`
  return (
    <tr>
      <td>
        <Link href={`${project}/milestones/${row.id}`} prefetch={false} className={styles.title}>
          <TextIn text={row.title} locale={locale} />
        </Link>
      </td>
      <td>
        <span>
          <Link href={project} prefetch={false} className="hover:underline">
            <TextIn text={row.project} locale={locale} />
          </Link>
          {(row.projectCode || row.isIllustrative) && (
            <span className={styles.under}>
              {row.projectCode && <Code>{row.projectCode}</Code>}{' '}
              {row.isIllustrative && <IllustrativeTag locale={locale} />}
            </span>
          )}
        </span>
      </td>
      <td>
        <TextIn text={row.partnership} locale={locale} className={styles.roomy} />
      </td>
      <td>
        {row.due ? (
          <>
            <span className={styles.kept}>{formatPartialDate(row.due, locale, 'short')}</span>
            {state === 'late' && (
              <span className={styles.under}>
                {translator(locale, 'milestones.register')('lateBy', { days: daysBetween(row.due, day) })}
              </span>
            )}
          </>
        ) : (
          <span className={styles.none}>{words.noDate}</span>
        )}
      </td>
      <td>
        <MilestoneStateTag state={state} word={states[state]} />
      </td>
    </tr>
  )
}

const headingOf = (
  column: (typeof columns)[number],
  word: string,
  view: MilestonesView,
  path: string,
): Heading => {
  const sort = sortOf[column]
  if (!sort) return { word }
  const isSorted = view.sort === sort
  const href = path + queryOf(view, { sort, descending: isSorted && !view.descending })
  const direction = isSorted ? (view.descending ? 'descending' : 'ascending') : null
  return { word, sort: { href, direction } }
}
