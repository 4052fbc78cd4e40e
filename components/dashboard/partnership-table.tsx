import styles from '@/components/chart/chart.module.css'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import { behindOf } from '@/lib/dashboard/behind'
import type { DashboardView } from '@/lib/dashboard/filters'
import { byPartnership, columnOf, type PartnershipLine } from '@/lib/dashboard/partnership-lines'
import type { OverviewRow } from '@/lib/dashboard/queries'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { projectStatuses } from '@/lib/projects/rules'

type Props = { rows: readonly OverviewRow[]; view: DashboardView; locale: Locale }

const linesShown = 10

/* A line for each partnership, a column for each state that occurs; each figure leads to its projects. */
export function PartnershipTable({ rows, view, locale }: Props) {
  const lines = byPartnership(rows, view.asAt.isToday)
  const behind = lines.slice(linesShown)
  return (
    <div className="px-4 py-2">
      <Lines lines={lines.slice(0, linesShown)} {...{ rows, view, locale }} />
      {behind.length > 0 && (
        <Disclosure
          flush
          summary={translator(locale, 'dashboard.projects')('others', { count: behind.length })}
        >
          <Lines lines={behind} {...{ rows, view, locale }} />
        </Disclosure>
      )}
    </div>
  )
}

function Lines({ lines, rows, view, locale }: Props & { lines: readonly PartnershipLine[] }) {
  const { dashboard, projects } = messagesOf(locale)
  const words = dashboard.projects
  const behind = behindOf(locale, view)
  const statuses = view.asAt.isToday
    ? projectStatuses.filter((status) => rows.some((row) => row.status === status))
    : []
  const total = view.asAt.isToday ? words.total : words.underWay
  const figure = (count: number, href: string | null) =>
    href === null ? (
      formatNumber(count, locale)
    ) : (
      <Link href={href} prefetch={false} className="hover:underline">
        {formatNumber(count, locale)}
      </Link>
    )
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="sr-only">{view.asAt.isToday ? words.table : words.pastTable}</caption>
        <thead className="text-sm text-ink-muted *:*:font-medium">
          <tr>
            <th scope="col">{words.partnership}</th>
            <th scope="col">{total}</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                {projects.status[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, total: count, ofStatus }) => (
            <tr key={id}>
              <th scope="row" className="font-medium">
                <TextIn text={name} locale={locale} />
              </th>
              <td data-label={total} className="figures font-semibold">
                {figure(count, columnOf(view, behind)({ partnership: id }))}
              </td>
              {statuses.map((status) => {
                const some = ofStatus.get(status) ?? 0
                return (
                  <td
                    key={status}
                    data-label={projects.status[status]}
                    className={some > 0 ? 'figures' : 'figures text-ink-faint max-sm:hidden!'}
                  >
                    {some > 0 ? figure(some, behind.projects({ partnership: id, status })) : '·'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
