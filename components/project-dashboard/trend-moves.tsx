import { DateText, InstantText } from '@/components/milestones/date-text'
import { Slippage } from '@/components/milestones/slippage'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { needsReason } from '@/lib/milestones/rules'
import type { MovedMilestone, MoveRow } from '@/lib/project-dashboard/trend-reads'
import styles from './trend-moves.module.css'

type Props = {
  moves: readonly MoveRow[]
  milestones: readonly MovedMilestone[]
  locale: Locale
  base: string
}

const shown = 8

/* Every move with its reason, who and when, the latest first. */
export function TrendMoves({ moves, ...shared }: Props) {
  const latest = moves.toReversed()
  const earlier = latest.slice(shown)
  const t = translator(shared.locale, 'projectDashboard.trend')
  return (
    <section className="border-t">
      <h3 className="px-4 pt-3 font-medium">{t('moves')}</h3>
      <MoveTable {...shared} moves={latest.slice(0, shown)} />
      {earlier.length > 0 && (
        <Disclosure summary={t('earlier', { count: earlier.length })} flush className="border-t px-4 py-1">
          <MoveTable {...shared} moves={earlier} />
        </Disclosure>
      )}
    </section>
  )
}

function MoveTable({ moves, milestones, locale, base }: Props) {
  const words = messagesOf(locale).projectDashboard.trend
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="sr-only">{words.moves}</caption>
        <thead className="text-sm text-ink-muted">
          <tr>
            {(
              [
                words.when,
                words.milestone,
                words.from,
                words.to,
                words.shift,
                words.reason,
                words.by,
              ] as const
            ).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.id}>
              <td data-label={words.when} className="whitespace-nowrap">
                <InstantText at={move.at} locale={locale} timeFormat="none" dateStyle="short" />
              </td>
              <th scope="row" data-label={words.milestone}>
                <Link
                  href={`${base}/milestones/${move.milestoneId}`}
                  prefetch={false}
                  className="hover:underline"
                >
                  <TextIn text={titles.get(move.milestoneId)} locale={locale} />
                </Link>
              </th>
              <td data-label={words.from} className="text-ink-muted">
                {move.from ? <DateText date={move.from} locale={locale} /> : words.undated}
              </td>
              <td data-label={words.to}>
                <DateText date={move.to} locale={locale} />
              </td>
              <td data-label={words.shift}>
                <Slippage from={move.from} to={move.to} none="sameDate" locale={locale} />
              </td>
              <td data-label={words.reason} className={styles.reason}>
                {needsReason(move.from, move.to) || move.reason !== '—' ? (
                  <bdi className="whitespace-pre-wrap">{move.reason}</bdi>
                ) : (
                  <span className="text-ink-muted">{words.noReason}</span>
                )}
              </td>
              <td data-label={words.by} className="text-ink-muted">
                <bdi>{move.by ?? words.unknownPerson}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
