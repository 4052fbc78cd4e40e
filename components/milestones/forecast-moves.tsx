import { MoveLeft } from 'lucide-react'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ForecastRow } from '@/lib/milestones/queries'
import { needsReason } from '@/lib/milestones/rules'
import { DateText, InstantText } from './date-text'
import { Slippage } from './slippage'

/* Newest first: where the forecast was, where it went, why, who and when. */
export function ForecastMoves({ moves, locale }: { moves: ForecastRow[]; locale: Locale }) {
  const t = translator(locale, 'milestones.page')
  return (
    <Card title={t('moves')} description={moves.length > 0 ? t('movesText') : undefined}>
      {moves.length === 0 && <p className="text-ink-muted">{t('noMoves')}</p>}
      <ol className="grid grid-cols-1 gap-4">
        {moves.toReversed().map((move) => (
          <li key={move.id} className="border-s-2 border-line-strong ps-3">
            <p className="flex flex-wrap items-center gap-x-2 font-medium">
              {move.from && (
                <>
                  <del className="text-ink-muted decoration-ink-faint">
                    <DateText date={move.from} locale={locale} />
                  </del>
                  <MoveLeft aria-hidden className="size-4 shrink-0 text-ink-faint ltr:rotate-180" />
                </>
              )}
              <DateText date={move.to} locale={locale} />
            </p>
            <Slippage from={move.from} to={move.to} none="sameDate" locale={locale} />
            <p className="mt-1 whitespace-pre-wrap">
              {saysWhy(move) ? (
                <bdi>{move.reason}</bdi>
              ) : (
                <span className="text-ink-muted">{t('moveEarlier')}</span>
              )}
            </p>
            <p className="mt-0.5 text-sm text-ink-muted">
              <bdi>{move.by ?? t('unknownPerson')}</bdi>
              {' · '}
              <InstantText at={move.at} locale={locale} timeFormat="none" />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/* A dash stands in the record where no reason was needed. */
const saysWhy = ({ from, to, reason }: ForecastRow) => needsReason(from, to) || reason !== '—'
