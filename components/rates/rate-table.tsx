import type { Locale } from '@/lib/i18n/locale'
import { RateCells, rateLine } from './rate-cells'
import { RateLine } from './rate-line'
import type { RatesWords } from './rates-words'
import type { ShownRate } from './shown-rate'

type Props = { rows: ShownRate[]; mayWithdraw: boolean; locale: Locale; words: RatesWords }

export function RateTable({ rows, mayWithdraw, locale, words }: Props) {
  const { list, errors, leave, cancel, withdraw } = words
  // One object for all the lines: it goes to the browser once.
  const lineWords = { errors, leave, cancel, withdraw, withdrawn: list.withdrawn }
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">{list.caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b text-sm text-ink-muted *:px-2.5 *:py-2 *:text-start *:font-medium *:whitespace-nowrap *:first:ps-4 *:last:pe-4">
            <th scope="col">{list.day}</th>
            <th scope="col">{list.currency}</th>
            <th scope="col" className="text-end!">
              {list.rate}
            </th>
            <th scope="col">{list.source}</th>
            <th scope="col">{list.recorded}</th>
            {mayWithdraw && (
              <th scope="col">
                <span className="sr-only">{list.act}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody className="divide-y max-md:block">
          {rows.map((rate) =>
            mayWithdraw ? (
              <RateLine key={rate.id} {...{ rate, locale }} words={lineWords} />
            ) : (
              <tr key={rate.id} className={rateLine}>
                <RateCells rate={rate} withdrawn={list.withdrawn} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
