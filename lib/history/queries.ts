import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { PhaseKind } from '@/lib/projects/rules'

export type Change = {
  id: number
  at: string
  by: string | null
  isSystem: boolean
  verb: 'insert' | 'update' | 'delete'
  table: string
  rowId: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** What the row is called today, and the milestone it belongs to. */
  subject: LocalizedText | null
  /** Of which kind a phase is today: most have no name. */
  phaseKind: PhaseKind | null
  /** What the row is about today, of money. */
  about: { kind?: string; number?: number | null; year?: number; quarter?: number | null } | null
  /** The amount before and after as decimal texts, and the currency it had then. */
  amounts: { from: string | null; to: string | null; currency: string | null }
  /** Why: of a return, an answer, a remark, a moved date. */
  reason: string | null
  /** Whose report it is that somebody else decided on. */
  reportBy: string | null
}

// A step and the change it explains are of one transaction: the latest step of that kind by then.
const reasonOf = sql`
  case
    when e.table_name = 'progress_report' and e.verb = 'insert' then e.after ->> 'reason'
    when e.table_name = 'progress_report' then (
      select s.text from report_step s where s.report_id = e.row_id::integer and s.created_at <= e.at
        and s.verb = (case e.after ->> 'state' when 'accepted' then 'accepted' when 'returned' then 'returned' else 'resubmitted' end)::report_step_verb
      order by s.id desc limit 1)
    when e.table_name = 'transaction' and e.verb = 'update' then (
      select s.text from transaction_step s where s.transaction_id = e.row_id::integer and s.created_at <= e.at and s.verb = (e.after ->> 'state')::report_step_verb
      order by s.id desc limit 1)
    when e.table_name = 'health_declaration' then e.after ->> 'reason'
    when e.table_name = 'budget_revision' then coalesce(e.after ->> 'decision_text', e.after ->> 'reason')
    when e.table_name in ('budget_line', 'planned_disbursement', 'funding') then e.after ->> 'archive_reason'
    when e.table_name = 'milestone' and e.after ? 'due_on' then (
      select f.reason from milestone_forecast f where f.milestone_id = e.row_id::integer and f.created_at <= e.at
        and f.to_on = (e.after ->> 'due_on')::date order by f.id desc limit 1)
  end`

// The last one told by then: an amount changed long ago was in the currency of its day.
const currencyThen = sql`
  case when e.before ? 'amount' or e.after ? 'amount' then (
    select trim(c.after ->> 'currency') from audit_event c
    where (c.table_name, c.row_id) = (case e.table_name when 'budget_amount' then 'budget_line' else e.table_name end,
        case e.table_name when 'budget_amount' then (select b.line_id::text from budget_amount b where b.id = e.row_id::integer) else e.row_id end)
      and c.id <= e.id and c.after ? 'currency' order by c.id desc limit 1)
  end`

const changes = (condition: ReturnType<typeof sql>, limit: number) => sql`
  select e.id, e.at, a.name "by", e.account_id is null "isSystem", e.verb, e.table_name "table", e.row_id "rowId", e.before, e.after,
    case e.table_name
      when 'milestone' then (select title from milestone where id = e.row_id::integer)
      when 'progress_report' then (select m.title from progress_report r join milestone m on m.id = r.milestone_id where r.id = e.row_id::integer)
      when 'party' then (select o.name from party q join organisation o on o.id = q.organisation_id where q.id = e.row_id::integer)
      when 'objective' then (select text from objective where id = e.row_id::integer)
      when 'phase' then (select name from phase where id = e.row_id::integer)
      when 'budget_line' then (select title from budget_line where id = e.row_id::integer)
      when 'budget_amount' then (select l.title from budget_amount b join budget_line l on l.id = b.line_id where b.id = e.row_id::integer)
      when 'planned_disbursement' then (select o.name from planned_disbursement d join organisation o on o.id = d.funder_id where d.id = e.row_id::integer)
      when 'funding' then (select o.name from funding f join organisation o on o.id = f.organisation_id where f.id = e.row_id::integer)
      when 'transaction' then (select o.name from transaction t join organisation o on o.id = t.funder_id where t.id = e.row_id::integer)
    end subject,
    case e.table_name
      when 'budget_amount' then (select jsonb_build_object('year', year, 'quarter', quarter) from budget_amount where id = e.row_id::integer)
      when 'budget_revision' then (select jsonb_build_object('kind', kind, 'number', number) from budget_revision where id = e.row_id::integer)
      when 'transaction' then (select jsonb_build_object('kind', kind) from transaction where id = e.row_id::integer)
    end about,
    jsonb_build_object('from', trim_scale((e.before ->> 'amount')::numeric)::text, 'to', trim_scale((e.after ->> 'amount')::numeric)::text,
      'currency', ${currencyThen}) amounts,
    case when e.table_name = 'phase' then (select kind from phase where id = e.row_id::integer) end "phaseKind",
    ${reasonOf} reason,
    case when e.table_name = 'progress_report' and e.verb = 'update' then (
      select w.name from progress_report r join account w on w.id = r.author_id where r.id = e.row_id::integer and w.id is distinct from e.account_id)
    end "reportBy"
  from audit_event e left join account a on a.id = e.account_id
  where ${condition} order by e.id desc limit ${limit}`

export const listRecentChanges = (tx: Transaction, projectId: number, limit: number) =>
  tx.execute<Change>(changes(sql`e.project_id = ${projectId}`, limit))

/** How the rules changed that a feature keeps in one row for the whole portfolio. */
export const listRuleChanges = (tx: Transaction, limit: number) =>
  tx.execute<Change>(changes(sql`e.table_name = 'health_rule' and e.verb = 'update'`, limit))

export const historyPageSize = 50

/** One page of a project's history, newest first, older than `before`; null when the project is out of sight. */
export const getHistoryPage = async (viewer: Viewer, projectId: number, before: number | null) => {
  const older = before ? sql`and e.id < ${before}` : sql``
  const found = await read(viewer, (tx) => ({
    project: tx.execute<{ title: LocalizedText }>(sql`select title from project where id = ${projectId}`),
    changes: tx.execute<Change>(changes(sql`e.project_id = ${projectId} ${older}`, historyPageSize + 1)),
  }))
  const [project] = found.project
  return project
    ? {
        project,
        changes: found.changes.slice(0, historyPageSize),
        hasOlder: found.changes.length > historyPageSize,
      }
    : null
}
