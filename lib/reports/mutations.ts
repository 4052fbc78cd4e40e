import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { firstDay, type PartialDate, toColumns } from '@/lib/partial-date/partial-date'
import { applyReport } from './apply'
import { mayCorrect, mayDecide, type ReportState } from './rules'
import { acceptSchema, correctionSchema, type ReportInput, reportSchema, returnSchema } from './schema'

/** A liaison of the implementing organisation logs; it waits for an officer. Answers the report's id. */
export const submitReport = mutation({
  schema: reportSchema,
  allow: { project: 'report' },
  verb: async (tx, viewer, input) => {
    await requireOpenMilestone(tx, input)
    const id = await insertReport(tx, viewer, input, 'submitted')
    await addStep(tx, viewer, input.projectId, id, 'submitted', null)
    return { id }
  },
})

/** An officer or director logs for the ministry: official at once. */
export const logOfficially = mutation({
  schema: reportSchema,
  allow: { project: 'logOfficially' },
  verb: async (tx, viewer, input) => {
    await holdOpenProject(tx, input.projectId)
    await requireOpenMilestone(tx, input)
    const id = await insertReport(tx, viewer, input, 'accepted')
    await applyReport(tx, viewer, id)
    return { id }
  },
})

/** The author corrects a report that was returned, or that nobody has decided yet, and may answer the remark. */
export const correctReport = mutation({
  schema: correctionSchema,
  allow: { project: 'report' },
  verb: async (tx, viewer, input) => {
    const report = await lockReport(tx, input)
    if (report.authorId !== viewer.id || report.milestoneId !== input.milestoneId)
      throw new Refusal('not_found')
    if (!mayCorrect(report, viewer.id)) throw new Refusal('already_decided')
    if (report.version !== input.version) throw new Refusal('conflict', { current: report })
    await requireOpenMilestone(tx, input)
    const [reached, forecast] = [toColumns(input.reached), toColumns(input.forecast)]
    await tx.execute(sql`
      update progress_report set state = 'submitted', kind = ${input.kind}, reached_on = ${reached.date}, reached_precision = ${reached.precision},
        forecast_on = ${forecast.date}, forecast_precision = ${forecast.precision}, percent = ${percentOf(input)}, reason = ${input.reason},
        text = ${input.text}, links = ${textArray(input.links)}, submitted_at = now(), decided_at = null, decided_by = null
      where id = ${input.reportId}`)
    await addStep(tx, viewer, input.projectId, input.reportId, 'resubmitted', input.answer)
    return { id: input.reportId }
  },
})

export const acceptReport = mutation({
  schema: acceptSchema,
  allow: { project: 'validate' },
  verb: async (tx, viewer, input) => {
    await decide(tx, viewer, input, 'accepted')
    await addStep(tx, viewer, input.projectId, input.reportId, 'accepted', input.remark)
    await applyReport(tx, viewer, input.reportId)
    return { id: input.reportId }
  },
})

export const returnReport = mutation({
  schema: returnSchema,
  allow: { project: 'validate' },
  verb: async (tx, viewer, input) => {
    await decide(tx, viewer, input, 'returned')
    await addStep(tx, viewer, input.projectId, input.reportId, 'returned', input.reason)
    return { id: input.reportId }
  },
})

type ReportKey = { projectId: number; reportId: number; version: number }

const decide = async (tx: Transaction, viewer: Viewer, key: ReportKey, state: 'accepted' | 'returned') => {
  await holdOpenProject(tx, key.projectId)
  const report = await lockReport(tx, key)
  if (report.authorId === viewer.id) throw new Refusal('own_report')
  if (!mayDecide(report, viewer.id)) throw new Refusal('already_decided')
  if (report.version !== key.version) throw new Refusal('conflict', { current: report })
  await tx.execute(sql`
    update progress_report set state = ${state}, decided_at = now(), decided_by = ${viewer.id} where id = ${key.reportId}`)
}

type LockedReport = { state: ReportState; authorId: number; milestoneId: number; version: number }

const lockReport = async (tx: Transaction, { projectId, reportId }: ReportKey) => {
  const [report] = await tx.execute<LockedReport>(sql`
    select state, author_id "authorId", milestone_id "milestoneId", version, kind, partial_date(reached_on, reached_precision) reached,
      partial_date(forecast_on, forecast_precision) forecast, percent, reason, text, links
    from progress_report where id = ${reportId} and project_id = ${projectId} for update`)
  if (report) return report
  const [decided] = await tx.execute(
    sql`select 1 from progress_report where id = ${reportId} and project_id = ${projectId}`,
  )
  throw new Refusal(decided ? 'already_decided' : 'not_found')
}

const requireOpenMilestone = async (tx: Transaction, { projectId, milestoneId, reached }: ReportInput) => {
  requireNotInFuture(reached)
  const [milestone] = await tx.execute<{ isCancelled: boolean; isArchived: boolean }>(sql`
    select m.cancelled_at is not null "isCancelled", p.archived_at is not null "isArchived" from milestone m join project p on p.id = m.project_id
    where m.id = ${milestoneId} and m.project_id = ${projectId} and m.archived_at is null`)
  if (!milestone) throw new Refusal('not_found')
  if (milestone.isCancelled) throw new Refusal('cancelled')
  if (milestone.isArchived) throw new Refusal('archived')
}

const requireNotInFuture = (reached: PartialDate | null) => {
  if (reached && firstDay(reached) > casablancaToday())
    throw new Refusal('invalid', { fieldErrors: { reached: 'date_in_future' } })
}

const insertReport = async (
  tx: Transaction,
  viewer: Viewer,
  input: ReportInput,
  state: 'submitted' | 'accepted',
) => {
  const [reached, forecast] = [toColumns(input.reached), toColumns(input.forecast)]
  const [row] = await tx.execute<{ id: number }>(sql`
    insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, state, is_direct, reached_on, reached_precision,
      forecast_on, forecast_precision, percent, reason, text, links)
    values (${input.projectId}, ${input.milestoneId}, ${viewer.id}, ${viewer.organisationId}, ${input.kind}, ${state}, ${state === 'accepted'},
      ${reached.date}, ${reached.precision}, ${forecast.date}, ${forecast.precision}, ${percentOf(input)}, ${input.reason}, ${input.text}, ${textArray(input.links)})
    returning id`)
  if (!row) throw new Error('the report was not written')
  return row.id
}

const addStep = (
  tx: Transaction,
  viewer: Viewer,
  projectId: number,
  reportId: number,
  verb: string,
  text: string | null,
) =>
  tx.execute(sql`
    insert into report_step (report_id, project_id, verb, text, account_id) values (${reportId}, ${projectId}, ${verb}, ${text}, ${viewer.id})`)

const percentOf = ({ kind, percent }: Pick<ReportInput, 'kind' | 'percent'>) =>
  kind === 'reached' ? 100 : percent

const textArray = (texts: readonly string[]) =>
  texts.length === 0
    ? sql`'{}'::text[]`
    : sql`array[${sql.join(
        texts.map((text) => sql`${text}::text`),
        sql`, `,
      )}]`
