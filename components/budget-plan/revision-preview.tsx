'use client'
import { useWatch } from 'react-hook-form'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { effectsOf } from '@/lib/budget-plan/effects'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import { formatMoney } from '@/lib/format/money'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { EditedLine } from './line-form'
import { periodWord } from './period-word'
import type { RevisionWords } from './plan-words'
import { movesTyped, type RevisionValues } from './revision-values'

type Props = { kind: ChangeKind; lines: EditedLine[]; locale: Locale; words: RevisionWords }

/* What each place named will be, and that the total stays or how it changes, while one types. */
export function RevisionPreview({ kind, lines, locale, words }: Props) {
  const moves = useWatch<RevisionValues, 'moves'>({ name: 'moves' })
  const { effects, totals } = effectsOf(lines, movesTyped(moves, kind, lines, locale))
  if (effects.length === 0)
    return (
      <Card title={words.preview}>
        <p className="text-ink-muted">{words.previewEmpty}</p>
      </Card>
    )
  return (
    <Card title={words.preview} flush>
      <div className="overflow-x-auto" aria-live="polite">
        <table className="w-full border-collapse">
          <caption className="sr-only">{words.preview}</caption>
          <thead className="text-sm text-ink-muted">
            <tr className="border-b *:px-4 *:py-2 *:text-end *:font-medium *:first:text-start">
              <th scope="col">{words.place}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {effects.map(({ lineId, year, quarter, before, after, isBelowZero }) => {
              const line = lines.find(({ id }) => id === lineId)
              if (!line) return null
              return (
                <tr key={`${lineId} ${year} ${quarter}`} className="*:px-4 *:py-2 *:align-top">
                  <th scope="row" className="text-start font-normal">
                    <bdi lang={line.lang} dir={directionOf(line.lang)} className="font-medium">
                      {line.called}
                    </bdi>{' '}
                    <span className="text-ink-muted">
                      <bdi>{periodWord(words, year, quarter)}</bdi>
                    </span>
                  </th>
                  <td className="text-end">
                    <bdi className="figures">{formatMoney(before, line.currency, locale)}</bdi>
                  </td>
                  <td className="text-end">
                    <bdi className="figures font-medium">{formatMoney(after, line.currency, locale)}</bdi>
                    {isBelowZero && (
                      <span className="flex justify-end">
                        <Tag tone="danger">{words.belowZero}</Tag>
                      </span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            {totals.map(({ currency, before, after, isSame }) => (
              <tr key={currency} className="border-t bg-canvas *:px-4 *:py-2 *:align-top">
                <th scope="row" className="text-start font-semibold">
                  {words.total}{' '}
                  <span className="block text-sm font-normal text-ink-muted">
                    {isSame ? words.same : words.differs}
                  </span>
                </th>
                <td className="text-end">
                  <bdi className="figures">{formatMoney(before, currency, locale)}</bdi>
                </td>
                <td className="text-end">
                  <bdi className="figures font-semibold">{formatMoney(after, currency, locale)}</bdi>
                </td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
    </Card>
  )
}
