import { Card } from '@/components/ui/card'
import { ProgressBar } from '@/components/ui/progress-bar'
import { casablancaToday } from '@/lib/format/casablanca'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import { precisionOf } from '@/lib/partial-date/partial-date'
import type { ReportRow } from '@/lib/reports/queries'
import { DateText } from './date-text'
import { ReportedStrip } from './reported-strip'
import { Slippage } from './slippage'
import { BaselineApproval, StandingDate } from './standing-date'
import { StandingMark } from './standing-mark'

type MilestoneStandingProps = { milestone: MilestoneDetail; waiting: ReportRow | undefined; locale: Locale }

/* The three official dates and the official progress; what is only reported stands apart, under them. */
export function MilestoneStanding({ milestone, waiting, locale }: MilestoneStandingProps) {
  const t = translator(locale, 'milestones.page')
  const { baseline, due, reached, isReached, begin } = milestone
  const reportedPercent = waiting?.kind === 'reached' ? 100 : (waiting?.percent ?? null)
  return (
    <Card title={t('standing')} actions={<StandingMark standing="official">{t('official')}</StandingMark>}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        <StandingDate label={t('baseline')}>
          {baseline ? <DateText date={baseline} locale={locale} /> : <Missing>{t('noBaseline')}</Missing>}
          <BaselineApproval milestone={milestone} locale={locale} />
        </StandingDate>
        <StandingDate label={t('forecast')}>
          {due ? <DateText date={due} locale={locale} /> : <Missing>{t('unknownDate')}</Missing>}
          {begin && begin !== due && (
            <p className="text-sm font-normal text-ink-muted">
              {t('firstDay', { date: formatPartialDate(begin, locale) })}
            </p>
          )}
          {!isReached && <Slippage from={baseline} to={due} none="onTime" locale={locale} />}
          {!isReached && !milestone.isCancelled && due && <FromToday date={due} locale={locale} />}
        </StandingDate>
        <StandingDate label={t('actual')}>
          {reached && <DateText date={reached} locale={locale} />}
          {!reached && <Missing>{t(isReached ? 'reachedUndated' : 'notReached')}</Missing>}
          {isReached && <Slippage from={baseline} to={reached} none="onTime" locale={locale} />}
        </StandingDate>
      </dl>
      <ProgressBar
        className="mt-5"
        label={t('percent')}
        value={milestone.percent}
        text={formatPercent(milestone.percent, locale)}
        second={
          reportedPercent === null || reportedPercent === milestone.percent
            ? undefined
            : {
                value: reportedPercent,
                text: t('percentReported', { percent: formatPercent(reportedPercent, locale) }),
              }
        }
      />
      {waiting && <ReportedStrip report={waiting} locale={locale} />}
    </Card>
  )
}

/* Counted only to a known day: «in 0 days» of a month would say more than is known. */
function FromToday({ date, locale }: { date: string; locale: Locale }) {
  if (precisionOf(date) !== 'day') return null
  return (
    <p className="text-sm font-normal text-ink-muted">
      {formatRelativeDays(daysBetween(casablancaToday(), date), locale)}
    </p>
  )
}

function Missing({ children }: { children: string }) {
  return <span className="font-normal text-ink-faint">{children}</span>
}
