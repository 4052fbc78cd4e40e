import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { asAtOf } from '@/lib/as-at'
import { healthAt } from '@/lib/project-health/measure'
import { projectCurveRows } from './curve-rows'
import type {
  PackCommittee,
  PackDecision,
  PackHealth,
  PackItem,
  PackMeeting,
  PackMilestone,
  PackMoney,
  PackPrevious,
  PackState,
} from './document'

type HeadRow = PackMeeting & {
  committee: PackCommittee
  ministry: PackState['title'] | null
}
type StateRow = Omit<PackState, 'health' | 'milestones'> & {
  health: PackHealth & { money: PackMoney['level']; behindPercent: number | null }
  seesAmounts: boolean
}
type FundingRow = { projectId: number; currency: string; amount: string }
type TotalRow = PackMoney['totals'][number] & { projectId: number }

/** How many milestones of a kind are listed: of the next ones, those that one meets to prepare. */
const listed = { reached: 20, late: 20, next: 5 }

/** All that a pack tells, from what the viewer sees, as at today; to start within a `read`. */
export const liveReads = (tx: Transaction, meetingId: number, today: string) => {
  const asAt = asAtOf(null, today)
  return {
    head: tx.execute<HeadRow>(sql`
      select m.id, m.code, m.number, m.title, partial_date(m.starts_on, m.starts_precision) starts, m.ends_on::text ends,
        left(m.starts_at::text, 5) "startsAt", left(m.ends_at::text, 5) "endsAt", m.place, m.online_link "onlineLink", m.state,
        m.is_illustrative "isIllustrative", jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind) committee,
        (select name from organisation where is_home) ministry
      from meeting m join committee c on c.id = m.committee_id where m.id = ${meetingId}`),
    previous: tx.execute<PackPrevious>(sql`
      select p.id, p.code, p.number, p.title, partial_date(p.starts_on, p.starts_precision) starts, p.state,
        coalesce(n.canonical::jsonb, case when p.state in ('circulated', 'locked') then readable_minutes(p.id) end) minutes,
        n.locked_at "lockedAt", n.sha256
      from (${previousMeeting(meetingId)}) p left join minutes n on n.meeting_id = p.id`),
    agenda: tx.execute<PackItem>(sql`
      select i.id, i.title, i.duration, i.presenter, i.documents, i.project_id "projectId", d.reference
      from agenda_item i left join decision d on d.id = i.decision_id
      where i.meeting_id = ${meetingId} and (i.decision_id is null or d.is_published) order by i.position, i.id`),
    decisions: tx.execute<PackDecision>(sql`
      select d.id, d.reference, d.kind, d.text, d.status, d.due_on::text due, d.owner_name "ownerName",
        case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'acronym', o.acronym) end "owner"
      from decision d left join organisation o on o.id = d.owner_organisation_id
      where d.committee_id = ${committeeOf(meetingId)} and d.is_published and (d.status in ('open', 'in_progress')
        or d.status in ('done', 'confirmed') and exists (
          select from decision_step s where s.decision_id = d.id and s.to_status = 'done'
            and s.created_at >= (select starts_on from (${previousMeeting(meetingId)}) p)))
      order by d.status in ('open', 'in_progress') desc, d.due_on nulls last, d.id limit 200`),
    projects: tx.execute<StateRow>(sql`
      select p.id, p.code, p.title, p.status, trim_scale(s.progress)::text progress, coalesce(s.milestone_count, 0) "milestoneCount",
        coalesce(s.reached_count, 0) "reachedCount",
        (select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = p.id and v.amounts) "seesAmounts",
        jsonb_build_object('isFollowed', h.followed, 'schedule', h.schedule, 'decisions', h.decisions, 'freshness', h.freshness,
          'lateDays', h.late_days, 'overdueDays', h.overdue_days, 'silentDays', h.silent_days, 'declared', h.declared,
          'declaredReason', h.declared_reason, 'money', h.money, 'behindPercent', h.behind_percent) health
      from project p left join project_standing s on s.project_id = p.id join (${healthAt(asAt, overseen(meetingId))}) h on h.project_id = p.id
      order by p.code nulls last, p.id`),
    milestones: tx.execute<PackMilestone & { projectId: number }>(milestonesOf(meetingId, today)),
    funding: tx.execute<FundingRow>(sql`
      select project_id "projectId", currency, trim_scale(sum(amount))::text amount from funding
      where project_id in (${overseen(meetingId)}) and archived_at is null and amount is not null group by 1, 2 order by 1, 2`),
    totals: tx.execute<TotalRow>(sql`
      select project_id "projectId", kind, currency, trim_scale(sum(official))::text official, trim_scale(sum(submitted))::text submitted
      from transaction_total where project_id in (${overseen(meetingId)}) and (official <> 0 or submitted <> 0) group by 1, 2, 3 order by 1, 2, 3`),
    curves: projectCurveRows(tx, overseen(meetingId), today),
  }
}

const committeeOf = (meetingId: number) => sql`(select committee_id from meeting where id = ${meetingId})`

const overseen = (meetingId: number) => sql`
  select o.project_id from committee_oversight o join project q on q.id = o.project_id
  where o.committee_id = ${committeeOf(meetingId)} and q.archived_at is null`

/** The last one held before it, of its committee. */
const previousMeeting = (meetingId: number) => sql`
  select e.* from meeting e join meeting m on m.id = ${meetingId} and e.committee_id = m.committee_id and e.id <> m.id
  where e.state in ('held', 'circulated', 'locked') and e.starts_on is not null and (m.starts_on is null or e.starts_on < m.starts_on)
  order by e.starts_on desc, e.id desc limit 1`

/** Reached since the last meeting, its day included; late; and those that come next. */
const milestonesOf = (meetingId: number, today: string) => sql`
  with told as (
    select m.*, case when is_reached then 'reached' when due_last < ${today}::date then 'late' else 'next' end standing,
      coalesce(last_day(reached_on, reached_precision), due_last) happened
    from milestone m left join (${previousMeeting(meetingId)}) p on true
    where m.project_id in (${overseen(meetingId)}) and m.archived_at is null and m.cancelled_at is null
      and case when is_reached then p.starts_on is null or last_day(reached_on, reached_precision) >= p.starts_on else due_last is not null end
  ), ranked as (
    select *, row_number() over each nth, count(*) over (partition by project_id, standing)::integer total from told
    window each as (partition by project_id, standing order by happened, id)
  )
  select m.id, m.project_id "projectId", m.standing, m.title, partial_date(m.baseline_on, m.baseline_precision) baseline,
    partial_date(m.due_on, m.due_precision) due, partial_date(m.reached_on, m.reached_precision) reached, m.percent, m.total,
    (select f.reason from milestone_forecast f where f.milestone_id = m.id order by f.id desc limit 1) reason
  from ranked m
  where m.nth <= case m.standing when 'reached' then ${listed.reached}::int when 'late' then ${listed.late}::int else ${listed.next}::int end
  order by m.project_id, m.standing, m.nth`
