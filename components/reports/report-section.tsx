import { mayInProject, type Relation } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import type { MilestoneState } from '@/lib/milestones/rules'
import type { ReportRow } from '@/lib/reports/queries'
import { mayCorrect, mayDecide } from '@/lib/reports/rules'
import { Folded, LogForm } from './log-form'
import { OwnReport } from './own-report'
import { ReportCard } from './report-card'
import { ReportForm } from './report-form'
import { reportFormProps } from './report-form-props'
import { ReportSprites } from './report-sprites'
import { newReport } from './report-values'
import { WaitingDecision } from './waiting-decision'

type ReportSectionProps = {
  viewer: Viewer
  relation: Relation
  milestone: MilestoneDetail
  state: MilestoneState
  reports: ReportRow[]
  locale: Locale
}

const headingId = 'reports-title'

/* First what awaits the reader, then where they may log, then what happened before. */
export function ReportSection({ viewer, relation, milestone, state, reports, locale }: ReportSectionProps) {
  const words = messagesOf(locale).reports
  const may = (verb: 'report' | 'validate' | 'logOfficially') =>
    !milestone.projectIsArchived && mayInProject(viewer.role, relation, verb)
  const toDecide = may('validate') ? reports.filter(({ state: one }) => one === 'submitted') : []
  const own = may('report') ? reports.filter((report) => mayCorrect(report, viewer.id)) : []
  const rest = reports.filter((report) => !toDecide.includes(report) && !own.includes(report))
  const isOpen = !milestone.isCancelled
  const shared = { milestone, locale, focusAfter: headingId }
  const values = newReport(state === 'planned' ? 'progress' : 'reached', milestone.percent)
  const logged = reports.filter(({ authorId }) => authorId === viewer.id).length

  return (
    <section aria-labelledby={headingId} className="grid grid-cols-1 gap-3">
      <header>
        <h2 id={headingId} tabIndex={-1} className="scroll-mt-20 text-lg font-semibold outline-none">
          {words.title}
        </h2>
        <p className="text-sm text-ink-muted">{words.sectionText}</p>
      </header>
      <ReportSprites />
      {toDecide.map((report) => (
        <ReportCard key={report.id} report={report} official={milestone} locale={locale}>
          <WaitingDecision
            report={report}
            projectId={milestone.projectId}
            mayDecide={mayDecide(report, viewer.id)}
            locale={locale}
            focusAfter={headingId}
          />
        </ReportCard>
      ))}
      {own.map((report) => (
        <OwnReport key={report.id} report={report} {...shared} />
      ))}
      {may('report') && isOpen && own.length === 0 && (
        <LogForm key={logged} words={words.form} isFolded={milestone.isReached}>
          <ReportForm mode="submit" values={values} {...reportFormProps(shared)} />
        </LogForm>
      )}
      {may('logOfficially') && isOpen && (
        <Folded key={logged} summary={words.form.officialTitle}>
          <p className="mb-3 text-ink-muted">{words.form.officialText}</p>
          <ReportForm mode="official" values={values} {...reportFormProps(shared)} />
        </Folded>
      )}
      {rest.map((report) => (
        <ReportCard key={report.id} report={report} official={milestone} locale={locale} />
      ))}
      {reports.length === 0 && !(may('report') && isOpen) && (
        <p className="text-ink-muted">{isOpen ? words.none : words.noneCancelled}</p>
      )}
    </section>
  )
}
