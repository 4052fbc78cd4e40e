import { IllustrativeTag } from '@/components/dashboard/illustrative-tag'
import { HeadingCell } from '@/components/table/heading-cell'
import styles from '@/components/table/list-table.module.css'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { AwaitedRow } from '@/lib/awaiting/queries'
import { formatInstant } from '@/lib/format/instant'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { rows: readonly AwaitedRow[]; locale: Locale }

const columns = ['what', 'project', 'from', 'since'] as const

/* On a phone each row becomes a card, by style alone. */
export function AwaitingTable({ rows, locale }: Props) {
  const { awaiting: words, portfolio } = messagesOf(locale)
  const labels = Object.fromEntries(
    columns.map((key, at) => [`--label-${at + 1}`, JSON.stringify(words.column[key])]),
  )
  return (
    <table className={styles.table} style={labels}>
      <thead className="max-md:sr-only">
        <tr className="border-b text-sm text-ink-muted">
          {columns.map((key) => (
            <HeadingCell key={key} heading={{ word: words.column[key] }} words={portfolio} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.what} ${row.id}`}>
            <td>
              <What {...{ row, locale }} />
            </td>
            <td>
              <span>
                <TextIn text={row.project} locale={locale} />{' '}
                {row.isIllustrative && <IllustrativeTag locale={locale} />}
              </span>
            </td>
            <td>
              <span>
                {row.acronym ? <bdi>{row.acronym}</bdi> : <TextIn text={row.organisation} locale={locale} />}
                {row.author && (
                  <span className={styles.under}>
                    <bdi>{row.author}</bdi>
                  </span>
                )}
              </span>
            </td>
            <td>
              <span className={styles.kept}>{formatInstant(row.at, locale, { timeFormat: 'none' })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/* What is awaited, and what it is about; it leads to where it is decided. */
function What({ row, locale }: { row: AwaitedRow; locale: Locale }) {
  const { reports, budgets } = messagesOf(locale)
  const project = `/${locale}/projects/${row.projectId}`
  if (row.what === 'reports')
    return (
      <>
        <Link href={`${project}/milestones/${row.milestoneId}`} prefetch={false} className={styles.title}>
          <TextIn text={row.milestone} locale={locale} />
        </Link>
        <span className={styles.under}>{row.reportKind && reports.kind[row.reportKind]}</span>
      </>
    )
  return (
    <>
      <Link href={`${project}/budget/${row.id}`} prefetch={false} className={styles.title}>
        <bdi className="figures">
          {row.amount !== null && row.currency !== null && formatMoney(row.amount, row.currency, locale)}
        </bdi>
      </Link>
      <span className={styles.under}>{row.entryKind && budgets.kind[row.entryKind]}</span>
    </>
  )
}
