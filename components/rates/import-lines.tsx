'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import { Tag } from '@/components/ui/tag'
import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { CsvLine, CsvMistake } from '@/lib/rates/rules'
import type { RatesWords } from './rates-words'

type Props = { lines: CsvLine[]; locale: Locale; words: RatesWords }

const atOnce = 100

/* Each line as it was read; what could not be read stands as it was typed. */
export function ImportLines({ lines, locale, words }: Props) {
  const [shown, setShown] = useState(atOnce)
  const { import: said, list } = words
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse">
          <caption className="sr-only">{said.caption}</caption>
          <thead>
            <tr className="border-b text-sm text-ink-muted *:px-2.5 *:py-2 *:text-start *:font-medium *:whitespace-nowrap *:first:ps-4 *:last:pe-4">
              <th scope="col">{said.number}</th>
              <th scope="col">{list.day}</th>
              <th scope="col">{list.currency}</th>
              <th scope="col" className="text-end!">
                {list.rate}
              </th>
              <th scope="col">{list.source}</th>
              <th scope="col">{said.state}</th>
            </tr>
          </thead>
          <tbody className="divide-y *:*:px-2.5 *:*:py-1.5 *:*:first:ps-4 *:*:last:pe-4">
            {lines.slice(0, shown).map((line) => (
              <Line key={line.line} {...{ line, locale, words }} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <div className="border-t px-4 py-3">
          <Button onClick={() => setShown(shown + 5 * atOnce)}>{said.showMore}</Button>
        </div>
      )}
    </>
  )
}

function Line({ line, locale, words }: { line: CsvLine; locale: Locale; words: RatesWords }) {
  const said = words.import
  const isWrong = line.wrong.length > 0
  const wrongLook = (field: CsvMistake['field']) =>
    (line.wrong.includes(field) || line.wrong.includes('line')) && 'font-medium text-danger-ink'
  // Of a line with a mistake nothing is sure to stand in the right column.
  const date = isWrong ? line.date : formatPartialDate(line.date, locale, 'short')
  const rate = isWrong ? line.rate : formatNumber(line.rate, locale)
  return (
    <tr className="align-top">
      <td className="figures text-ink-muted">{line.line}</td>
      <td className={cx('figures whitespace-nowrap', wrongLook('date'))}>
        <bdi>{date}</bdi>
      </td>
      <td className={cx(wrongLook('currency'))}>
        <bdi translate="no">{line.currency}</bdi>
      </td>
      <td className={cx('figures text-end', wrongLook('rate'), wrongLook('units'))}>
        <bdi>{rate}</bdi>
      </td>
      <td className={cx('min-w-40 wrap-anywhere', wrongLook('source'))}>
        <bdi>{line.source}</bdi>
      </td>
      <td className="whitespace-nowrap">
        {isWrong ? (
          <Tag tone="danger" quiet>
            {said.wrong}
          </Tag>
        ) : (
          <Tag tone={line.isKnown ? 'neutral' : 'ok'} quiet>
            {line.isKnown ? said.known : said.new}
          </Tag>
        )}
      </td>
    </tr>
  )
}
