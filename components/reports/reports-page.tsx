import type { Role } from '@/lib/access/permissions'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { type QueuedReport, queueSize } from '@/lib/reports/queries'
import { NoReports } from './no-reports'
import { QueueSection } from './queue-section'
import { queuedCellsOf, queuedWords } from './queued-cells-of'
import { QueuedToCorrect } from './queued-to-correct'
import { QueuedToValidate } from './queued-to-validate'
import { decisionWords } from './report-form-props'
import { ReportSprites } from './report-sprites'

type ReportsPageProps = { toValidate: QueuedReport[]; mine: QueuedReport[]; role: Role; locale: Locale }

const headingId = 'reports-title'

export function ReportsPage({ toValidate, mine, role, locale }: ReportsPageProps) {
  const t = translator(locale, 'reports')
  const words = messagesOf(locale).reports
  const part = partOf(role)
  const [returned, waiting] = [
    mine.filter(({ state }) => state === 'returned'),
    mine.filter(({ state }) => state === 'submitted'),
  ]
  return (
    <div className="grid grid-cols-1 max-w-4xl gap-5">
      <header>
        <h1 id={headingId} tabIndex={-1} className="text-2xl font-semibold outline-none">
          {words.title}
        </h1>
        {part !== 'reader' && <p className="mt-1 text-ink-muted">{words.text[part]}</p>}
      </header>
      <ReportSprites />
      {toValidate.length + mine.length === 0 && <NoReports part={part} locale={locale} />}
      {toValidate.length > 0 && (
        <QueueSection title={t('toValidate', { count: toValidate.length })}>
          <QueuedToValidate
            reports={toValidate.map((report) => queuedCellsOf(report, locale))}
            words={{ ...queuedWords(locale), decision: decisionWords(locale) }}
            locale={locale}
            focusAfter={headingId}
          />
        </QueueSection>
      )}
      {toValidate.length === queueSize && (
        <p className="text-sm text-ink-muted">{t('oldestShown', { count: queueSize })}</p>
      )}
      {returned.length > 0 && (
        <QueueSection title={t('returnedToMe', { count: returned.length })}>
          <Own reports={returned} locale={locale} />
        </QueueSection>
      )}
      {waiting.length > 0 && (
        <QueueSection title={t('waiting', { count: waiting.length })}>
          <Own reports={waiting} locale={locale} />
        </QueueSection>
      )}
    </div>
  )
}

function Own({ reports, locale }: { reports: QueuedReport[]; locale: Locale }) {
  const { form, openMilestone } = messagesOf(locale).reports
  return (
    <QueuedToCorrect
      reports={reports.map((report) => queuedCellsOf(report, locale))}
      words={{
        ...queuedWords(locale),
        returned: form.returnedTitle,
        correct: form.correct,
        open: openMilestone,
      }}
      locale={locale}
    />
  )
}

export type Part = 'validator' | 'author' | 'reader'

const partOf = (role: Role): Part => {
  if (role === 'director' || role === 'officer') return 'validator'
  return role === 'liaison' ? 'author' : 'reader'
}
