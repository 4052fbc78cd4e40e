import type { Sql } from 'postgres'
import { base, milestonesEach, type Range, reportsEach } from './amount'
import { halfOrganisation, viewers } from './fill-people'

/** Of a milestone's two reports the first is accepted; the second on one still open may wait or have been returned. */
export const fillReports = async (owner: Sql, { first, last }: Range) => {
  const each = milestonesEach * reportsEach
  await owner`
    insert into progress_report (id, project_id, milestone_id, author_id, organisation_id, kind, state, reached_on, reached_precision,
      forecast_on, forecast_precision, percent, reason, text, submitted_at, decided_at, decided_by)
    overriding system value
    select ${base}::integer + r, m.project_id, m.id, coalesce(liaison.id, ${viewers.liaison}), m.responsible_id, drawn.kind, state,
      case when drawn.kind = 'reached' then m.reached_on end, case when drawn.kind = 'reached' then m.reached_precision end,
      case when drawn.kind = 'forecast' then m.due_on end, case when drawn.kind = 'forecast' then m.due_precision end,
      m.percent, case when drawn.kind = 'forecast' then 'La salle n’était pas disponible.' end,
      'La session a réuni vingt-quatre participantes et participants ; le rapport suit.', submitted, 
      case when state <> 'submitted' then submitted + interval '2 days' end, case when state <> 'submitted' then ${viewers.officer}::integer end
    from generate_series(${(first - 1) * each + 1}::integer, ${last * each}::integer) r
      join milestone m on m.id = ${base}::integer + 1 + (r - 1) / ${reportsEach}::integer
      left join (select distinct on (organisation_id) id, organisation_id from account where role = 'liaison' and id >= ${base} order by organisation_id, id) liaison
        on liaison.organisation_id = m.responsible_id,
      lateral (select (case when m.is_reached and r % 2 = 0 then 'reached' when r % 3 = 0 then 'forecast' else 'progress' end)::report_kind kind,
        (case when m.is_reached or r % 2 = 1 then 'accepted' when pg_temp.pick(r, 1, 10) < 4 then 'submitted' when pg_temp.pick(r, 1, 10) < 5 then 'returned' else 'accepted' end)::report_state state,
        now() - interval '1 hour' * (3 + pg_temp.pick(r, 2, 8000)) submitted) drawn`
  await owner`
    insert into report_step (report_id, project_id, verb, text, account_id, created_at)
    select id, project_id, 'submitted', null::text, author_id, submitted_at from progress_report where project_id between ${base + first} and ${base + last}
    union all select id, project_id, state::text::report_step_verb, case state when 'returned' then 'Merci de préciser le lieu.' end, decided_by, decided_at
    from progress_report where project_id between ${base + first} and ${base + last} and state <> 'submitted'`
  await owner`
    insert into audit_event (at, account_id, verb, table_name, row_id, project_id, after)
    select submitted_at, author_id, 'insert', 'progress_report', id::text, project_id, to_jsonb(r) - array['version', 'created_at', 'updated_at']
    from progress_report r where project_id between ${base + first} and ${base + last} order by submitted_at`
}

/** Milestones on which the liaison may report: [project, milestone]. */
export const reportableMilestones = async (owner: Sql): Promise<[number, number][]> => {
  const rows = await owner<{ project_id: number; id: number }[]>`
    select m.project_id, m.id from milestone m join party q on q.project_id = m.project_id and q.role = 'implementing' and q.organisation_id = ${halfOrganisation}
    where m.cancelled_at is null and m.archived_at is null and not m.is_reached and m.project_id > ${base} order by m.id % 97, m.id limit 200`
  return rows.map(({ project_id, id }) => [project_id, id])
}
