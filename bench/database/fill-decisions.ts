import type { Sql } from 'postgres'
import { base, decisionsEach, meetingsEach, type Range } from './amount'

/** Of each committee some meetings, all circulated, and their decisions; what the triggers would have kept included. */
export const fillDecisions = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into committee_oversight (committee_id, project_id)
    select committee_id, project_id from committee_project where committee_id between ${base + first} and ${base + last}`
  await owner`
    insert into meeting (id, committee_id, number, code, starts_on, starts_precision, language, state) overriding system value
    select ${base}::integer + m, c.id, k, c.code || '-' || extract(year from held) || '-0' || k, held, 'day', 'fr', 'circulated'
    from generate_series(${(first - 1) * meetingsEach + 1}::integer, ${last * meetingsEach}::integer) m
      join committee c on c.id = ${base}::integer + 1 + (m - 1) / ${meetingsEach}::integer,
      lateral (select 1 + (m - 1) % ${meetingsEach}::integer k) numbered,
      lateral (select current_date - 500 + 120 * k + pg_temp.pick(m, 1, 60) held) dated`
  const perMeeting = decisionsEach / meetingsEach
  await owner`
    insert into decision (id, meeting_id, committee_id, number, reference, kind, text, owner_organisation_id, owner_name, due_on, project_id, status, evidence, is_published)
    overriding system value
    select ${base}::integer + d, m.id, m.committee_id, n, m.code || '/D' || n, (array['decision', 'recommendation', 'action'])[1 + pg_temp.pick(d, 1, 3)]::decision_kind,
      jsonb_build_object('fr', topic.fr || ' avant la prochaine réunion du comité (' || d || ').', 'ar', topic.ar || ' قبل الاجتماع المقبل للجنة (' || d || ').'),
      q.organisation_id, case when d % 3 = 0 then 'Amina Benali' end, case when d % 7 > 0 then m.starts_on + 20 + pg_temp.pick(d, 2, 200) end, m.committee_id, drawn.status,
      case when drawn.status in ('done', 'confirmed') then 'Rapport n° ' || d end, true
    from generate_series(${(first - 1) * decisionsEach + 1}::integer, ${last * decisionsEach}::integer) d
      join meeting m on m.id = ${base}::integer + 1 + (d - 1) / ${perMeeting}::integer
      left join party q on q.project_id = m.committee_id and q.role = 'implementing',
      lateral (select 1 + (d - 1) % ${perMeeting}::integer n, 1 + pg_temp.pick(d, 3, 4) k,
        (array['open', 'open', 'in_progress', 'in_progress', 'done', 'confirmed', 'confirmed', 'superseded', 'abandoned'])[1 + pg_temp.pick(d, 4, 9)]::decision_status status) drawn,
      lateral (select (array['Transmettre le rapport d’avancement consolidé', 'Désigner un point focal dans chaque région', 'Réviser le calendrier des formations', 'Partager la liste des bénéficiaires'])[k] fr,
        (array['إحالة تقرير التقدم الموحد', 'تعيين نقطة اتصال بكل جهة', 'مراجعة برمجة الدورات التكوينية', 'تقاسم لائحة المستفيدين'])[k] ar) topic`
  await owner`
    insert into decision_step (decision_id, account_id, to_status, due_on)
    select id, ${base + 3}, 'open', due_on from decision where committee_id between ${base + first} and ${base + last}`
}
