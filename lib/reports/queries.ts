import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { ReportKind, ReportState } from './rules'

export type ReportStep = {
  verb: 'submitted' | 'returned' | 'resubmitted' | 'accepted'
  text: string | null
  by: string | null
  at: string
}

export type ReportRow = {
  id: number
  kind: ReportKind
  state: ReportState
  isDirect: boolean
  reached: PartialDate | null
  forecast: PartialDate | null
  percent: number | null
  reason: string | null
  text: string | null
  links: string[]
  authorId: number
  author: string | null
  organisation: LocalizedText
  organisationAcronym: string | null
  submittedAt: string
  version: number
  steps: ReportStep[] | null
}

const reportColumns = sql`
  r.id, r.kind, r.state, r.is_direct "isDirect", partial_date(r.reached_on, r.reached_precision) reached,
  partial_date(r.forecast_on, r.forecast_precision) forecast, r.percent, r.reason, r.text, r.links,
  r.author_id "authorId", a.name author, o.name organisation, o.acronym "organisationAcronym", r.submitted_at "submittedAt", r.version,
  (select jsonb_agg(jsonb_build_object('verb', s.verb, 'text', s.text, 'at', s.created_at, 'by', w.name) order by s.id)
    from report_step s left join account w on w.id = s.account_id where s.report_id = r.id) steps`

const reportSources = sql`progress_report r join organisation o on o.id = r.organisation_id left join account a on a.id = r.author_id`

export const listReportsOf = (tx: Transaction, milestoneId: number) =>
  tx.execute<ReportRow>(
    sql`select ${reportColumns} from ${reportSources} where r.milestone_id = ${milestoneId} order by r.id desc limit 50`,
  )

export type WaitingReport = Omit<ReportRow, 'steps'> & {
  milestoneId: number
  milestoneTitle: LocalizedText
  officialDue: PartialDate | null
  officialPercent: number
  officialReached: PartialDate | null
  officialIsReached: boolean
}

const waitingColumns = sql`
  r.id, r.kind, r.state, r.is_direct "isDirect", partial_date(r.reached_on, r.reached_precision) reached,
  partial_date(r.forecast_on, r.forecast_precision) forecast, r.percent, r.reason, r.text, r.links,
  r.author_id "authorId", a.name author, o.name organisation, o.acronym "organisationAcronym", r.submitted_at "submittedAt", r.version,
  m.id "milestoneId", m.title "milestoneTitle", partial_date(m.due_on, m.due_precision) "officialDue", m.percent "officialPercent",
  partial_date(m.reached_on, m.reached_precision) "officialReached", m.is_reached "officialIsReached"`

/** What awaits validation in one project, oldest first. */
export const listWaitingOf = (tx: Transaction, projectId: number) =>
  tx.execute<WaitingReport>(sql`
    select ${waitingColumns} from ${reportSources} join milestone m on m.id = r.milestone_id
    where r.project_id = ${projectId} and r.state = 'submitted' order by r.submitted_at, r.id limit 50`)

export type QueuedReport = WaitingReport & {
  projectId: number
  projectTitle: LocalizedText
  isIllustrative: boolean
  returnReason: string | null
}

const queuedColumns = sql`${waitingColumns}, p.id "projectId", p.title "projectTitle", p.is_illustrative "isIllustrative",
  (select s.text from report_step s where s.report_id = r.id and s.verb = 'returned' order by s.id desc limit 1) "returnReason"`

export const queueSize = 50

/**
 * The reports page. To validate: submitted by others on the projects the viewer edits, oldest first.
 * Mine: what was returned to the viewer, then what they still wait for.
 */
export const listReportQueues = (viewer: Viewer) =>
  read(viewer, (tx) => ({
    toValidate: toValidateBy(viewer, tx),
    mine: mineOf(viewer, tx),
  }))

const mineOf = (viewer: Viewer, tx: Transaction) => {
  const returnedFirst = sql`r.state = 'submitted', r.submitted_at desc, r.id`
  const mine = sql`r.author_id = ${viewer.id} and r.state <> 'accepted'`
  return tx.execute<QueuedReport>(queued(choose(mine, returnedFirst), returnedFirst))
}

const toValidateBy = (viewer: Viewer, tx: Transaction): PromiseLike<QueuedReport[]> => {
  const oldest = sql`r.submitted_at, r.id`
  const byOthers = sql`r.state = 'submitted' and r.author_id <> ${viewer.id}`
  if (viewer.role === 'director') return tx.execute<QueuedReport>(queued(choose(byOthers, oldest), oldest))
  if (viewer.role !== 'officer') return Promise.resolve([])
  // Project by project: what waits elsewhere, however much, is not walked through.
  const assigned = sql`
    select r.id from assignment s cross join lateral (
      ${choose(sql`r.project_id = s.project_id and ${byOthers}`, oldest)}) r
    where s.account_id = ${viewer.id} order by ${oldest} limit ${queueSize}`
  return tx.execute<QueuedReport>(queued(assigned, oldest))
}

const choose = (condition: SQL, order: SQL) => sql`
  select r.id, r.submitted_at from progress_report r
  where ${condition} and exists (select from project p where p.id = r.project_id and p.archived_at is null offset 0)
  order by ${order} limit ${queueSize}`

/* Cut to one page before anything is joined, or the price would grow with the portfolio. */
const queued = (chosen: SQL, order: SQL) => sql`
  with chosen as materialized (${chosen})
  select ${queuedColumns}
  from chosen join (${reportSources} join milestone m on m.id = r.milestone_id join project p on p.id = r.project_id) on r.id = chosen.id
  order by ${order}`
