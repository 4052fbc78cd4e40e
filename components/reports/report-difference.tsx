import type { ReactNode } from 'react'
import { DateText } from '@/components/milestones/date-text'
import { Gap } from '@/components/milestones/gap'
import { Slippage } from '@/components/milestones/slippage'
import { StandingMark } from '@/components/milestones/standing-mark'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { type DifferenceRow, differenceRows, type Official, type Reported } from './difference-rows'

type ReportDifferenceProps = { report: Reported; official: Official; locale: Locale }

/* Official and reported side by side, with the gap between them. */
export function ReportDifference({ report, official, locale }: ReportDifferenceProps) {
  const t = translator(locale, 'reports.difference')
  return (
    <ul aria-label={t('caption')} className="grid grid-cols-1 gap-3">
      {differenceRows(report, official).map((row) => (
        <li key={row.field}>
          <p className="mb-1 text-sm text-ink-muted">{t(row.field)}</p>
          <dl className="grid grid-cols-2 overflow-clip rounded-md border">
            <Side mark={<StandingMark standing="official">{t('official')}</StandingMark>}>
              <OfficialValue row={row} locale={locale} />
            </Side>
            <Side
              reported
              mark={<StandingMark standing="reported">{t('reported')}</StandingMark>}
              gap={<RowGap row={row} locale={locale} />}
            >
              <Value value={row.reported} locale={locale} />
            </Side>
          </dl>
        </li>
      ))}
    </ul>
  )
}

type SideProps = { mark: ReactNode; reported?: boolean; gap?: ReactNode; children: ReactNode }

function Side({ mark, reported, gap, children }: SideProps) {
  return (
    <div className={reported ? 'border-s bg-info-soft/50 px-3 py-2' : 'px-3 py-2'}>
      <dt>{mark}</dt>
      <dd className="font-semibold">{children}</dd>
      {gap && <dd>{gap}</dd>}
    </div>
  )
}

function OfficialValue({ row, locale }: { row: DifferenceRow; locale: Locale }) {
  if (row.field !== 'actual' || row.official) return <Value value={row.official} locale={locale} />
  const t = translator(locale, 'reports.difference')
  return (
    <>
      <span className="font-normal text-ink-muted">{t('notReached')}</span>
      {row.due && (
        <span className="block text-sm font-normal text-ink-muted">
          {t('planned', { date: formatPartialDate(row.due, locale) })}
        </span>
      )}
    </>
  )
}

function Value({ value, locale }: { value: string | number | null; locale: Locale }) {
  if (typeof value === 'number') return <bdi className="figures">{formatPercent(value, locale)}</bdi>
  if (value) return <DateText date={value} locale={locale} />
  const t = translator(locale, 'reports.difference')
  return <span className="font-normal text-ink-faint">{t('unknown')}</span>
}

function RowGap({ row, locale }: { row: DifferenceRow; locale: Locale }) {
  if (row.field === 'actual')
    return <Slippage from={row.official ?? row.due} to={row.reported} none="sameDate" locale={locale} />
  if (row.field === 'forecast')
    return <Slippage from={row.official} to={row.reported} none="sameDate" locale={locale} />
  const t = translator(locale, 'reports.difference')
  const change = row.reported - row.official
  if (change === 0) return <Gap tone="neutral">{t('same')}</Gap>
  const points = t('points', { count: Math.abs(change) })
  return <Gap tone={change > 0 ? 'ok' : 'attention'}>{t(change > 0 ? 'up' : 'down', { points })}</Gap>
}
