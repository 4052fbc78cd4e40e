import { ArrowLeft } from 'lucide-react'
import { TextIn } from '@/components/ui/text-in'
import type { LineRow, MoveRow } from '@/lib/budget-plan/queries'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { periodWord } from './period-word'

type Props = { moves: readonly MoveRow[]; lines: readonly LineRow[]; locale: Locale }

/* Each move in a line: how much, from where, to where. */
export function MoveList({ moves, lines, locale }: Props) {
  const words = messagesOf(locale).budgetPlan
  const place = (lineId: number | null, year: number | null, quarter: number | null) => {
    const line = lines.find(({ id }) => id === lineId)
    return (
      line && (
        <span>
          <TextIn text={line.title} locale={locale} />{' '}
          <bdi className="text-ink-muted">{periodWord(words, year ?? 0, quarter)}</bdi>
        </span>
      )
    )
  }
  return (
    <ul className="grid gap-1.5">
      {moves.map((move) => {
        const from = place(move.fromLineId, move.fromYear, move.fromQuarter)
        const to = place(move.toLineId, move.toYear, move.toQuarter)
        const line = lines.find(({ id }) => id === (move.fromLineId ?? move.toLineId))
        return (
          <li key={move.id} className="flex flex-wrap items-center gap-x-2">
            <bdi className="figures font-medium">
              {line && formatMoney(move.amount, line.currency, locale)}
            </bdi>
            {from}
            {from && to && (
              <>
                <ArrowLeft aria-hidden className="size-3.5 text-ink-faint ltr:rotate-180" />
                <span className="sr-only">{words.versions.arrow}</span>
              </>
            )}
            {to}
            {!to && <span className="text-ink-muted">{words.versions.taken}</span>}
            {!from && <span className="text-ink-muted">{words.versions.added}</span>}
          </li>
        )
      })}
    </ul>
  )
}
