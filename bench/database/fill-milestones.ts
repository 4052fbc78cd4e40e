import type { Sql } from 'postgres'
import { base, milestonesEach, type Range } from './amount'

/** Spread over each project's life: what lies behind is mostly reached, some is late, the rest is to come. */
export const fillMilestones = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into milestone (id, project_id, kind, title, position, weight, place, country, responsible_id, begin_on, begin_precision,
      due_on, due_precision, baseline_on, baseline_precision, baseline_approved_at, percent, is_reached, reached_on, reached_precision)
    overriding system value
    select ${base}::integer + m, p.id, (array['training', 'exchange', 'mission', 'study', 'workshop', 'deliverable'])[k]::milestone_kind,
      jsonb_build_object('fr', word.fr || ' n° ' || j, 'ar', word.ar || ' رقم ' || j, 'en', word.en || ' no. ' || j),
      j, 1 + m % 3, case when m % 3 = 0 then jsonb_build_object('fr', 'Rabat', 'ar', 'الرباط') end, case when m % 3 = 0 then 'MA' end,
      implementing.organisation_id,
      case when k <= 3 and precise = 'day' then due - 3 end, case when k <= 3 and precise = 'day' then 'day'::date_precision end,
      due, precise, baseline, precise, p.start_on,
      case when reached then 100 else 10 * pg_temp.pick(m, 3, 8) end, reached,
      case when reached then least(current_date, due + pg_temp.pick(m, 4, 20)) end, case when reached then 'day'::date_precision end
    from generate_series(${(first - 1) * milestonesEach + 1}::integer, ${last * milestonesEach}::integer) m
      cross join lateral (select 1 + (m - 1) % ${milestonesEach}::integer j, 1 + pg_temp.pick(m, 1, 6) k, (case when m % 5 = 0 then 'month' else 'day' end)::date_precision precise) drawn
      cross join lateral (select (array['Session de formation', 'Échange d’expériences', 'Mission', 'Étude', 'Atelier', 'Livrable'])[k] fr,
        (array['دورة تكوينية', 'تبادل التجارب', 'مهمة', 'دراسة', 'ورشة', 'منتوج'])[k] ar,
        (array['Training session', 'Exchange of experience', 'Mission', 'Study', 'Workshop', 'Deliverable'])[k] en) word
      join project p on p.id = ${base}::integer + 1 + (m - 1) / ${milestonesEach}::integer
      join party implementing on implementing.project_id = p.id and implementing.role = 'implementing',
      lateral (select p.start_on + (p.end_on - p.start_on) * j / ${milestonesEach}::integer aim) planned,
      lateral (select case when precise = 'day' then aim else date_trunc('month', aim)::date end due,
        case when precise = 'day' then aim - pg_temp.pick(m, 5, 60) else date_trunc('month', aim)::date end baseline) dated,
      lateral (select due < current_date and pg_temp.pick(m, 2, 10) < 9 reached) fact`
  await owner`
    insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id)
    select id, project_id, baseline_on, baseline_precision, due_on, due_precision, 'La salle n’était pas disponible.', ${base + 3}
    from milestone where project_id between ${base + first} and ${base + last} and id % 3 = 0`
}
