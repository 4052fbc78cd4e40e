import chart from '@/components/chart/chart.module.css'
import { placeOf } from '@/components/finance-charts/place'
import { Link } from '@/components/ui/link'
import { parts } from '@/lib/dashboard/sums'
import { formatCompact } from '@/lib/format/compact'
import { formatMoney } from '@/lib/format/money'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Currency } from '@/lib/money/currency'
import type { MoneyLine } from './money-lines'
import styles from './money-table.module.css'

export const marks = { committed: 'outline', disbursed: 'hatched', spent: 'solid' } as const

type Props = {
  title: string
  heading: string
  rateWord: string
  lines: readonly MoneyLine[]
  /** Where all of them stand. */
  more: string | null
  currency: Currency
  locale: Locale
}

const linesShown = 8

/* The bars and their table in one: plain elements, so that they turn with the text, print, and each line is a link. */
export function MoneyTable({ title, heading, rateWord, lines, more, currency, locale }: Props) {
  const words = messagesOf(locale).dashboard.money
  const shown = lines.slice(0, linesShown)
  const most = Math.max(1, ...shown.flatMap((line) => parts.map((part) => placeOf(line[part])))) // not money: a width
  const left = lines.length - shown.length
  return (
    <section className="min-w-0">
      <h3 className="mb-1 font-medium">{title}</h3>
      <div className={chart.frame}>
        <table className={chart.table}>
          <thead className="text-sm text-ink-muted *:*:font-medium">
            <tr>
              <th scope="col">{heading}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {words[part]}
                </th>
              ))}
              <th scope="col">{rateWord}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.key}>
                <th scope="row" className="font-normal">
                  {line.href === null ? (
                    line.name
                  ) : (
                    <Link href={line.href} prefetch={false} className="hover:underline">
                      {line.name}
                    </Link>
                  )}
                  <span aria-hidden className={styles.bars}>
                    {parts.map((part) => {
                      const width = (100 * Math.max(0, placeOf(line[part]))) / most
                      return (
                        <span
                          key={part}
                          className={width > 0 ? styles[marks[part]] : undefined}
                          style={{ inlineSize: `${width}%` }}
                        />
                      )
                    })}
                  </span>
                </th>
                {parts.map((part) => (
                  <td key={part} data-label={words[part]}>
                    <bdi className="figures" title={formatMoney(line[part], currency, locale)}>
                      {formatCompact(line[part], locale)}
                    </bdi>
                  </td>
                ))}
                <td data-label={rateWord}>
                  {line.rate === null ? (
                    <span className="text-ink-faint">{words.none}</span>
                  ) : (
                    <bdi className="figures">{formatPercent(line.rate, locale)}</bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p className="mt-1 text-sm text-ink-muted">
          {more === null ? (
            translator(locale, 'dashboard.money')('others', { count: left })
          ) : (
            <Link href={more} prefetch={false} className="text-accent-ink hover:underline">
              {translator(locale, 'dashboard.money')('others', { count: left })}
            </Link>
          )}
        </p>
      )}
    </section>
  )
}
