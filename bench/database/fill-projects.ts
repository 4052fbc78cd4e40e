import type { Sql } from 'postgres'
import { base, organisationsOf, type Range } from './amount'
import { halfOrganisation } from './fill-people'

export const fillProjects = async (owner: Sql, range: Range) => {
  await addProjects(owner, range)
  await addParties(owner, range)
  await addParts(owner, range)
  await addCommittees(owner, range)
}

const addProjects = (owner: Sql, { first, last }: Range) => owner`
  insert into project (id, code, kind, partnership_id, title, summary, status, start_on, start_precision, end_on, end_precision)
  overriding system value
  select ${base}::integer + n, 'SH-' || lpad(n::text, 5, '0'), partnership.kind, partnership.id,
    jsonb_build_object('fr', topic.fr || ' à ' || place.fr || ' (' || n || ')', 'ar', topic.ar || ' ب' || place.ar || ' (' || n || ')', 'en', topic.en || ' in ' || place.fr || ' (' || n || ')'),
    jsonb_build_object('fr', 'Le projet accompagne les acteurs locaux, forme les équipes et documente ce qui a été appris.', 'ar', 'يواكب المشروع الفاعلين المحليين ويكون الفرق ويوثق ما تم تعلمه.'),
    (array['implementation', 'implementation', 'implementation', 'pipeline', 'finalisation', 'closed', 'suspended', 'not_stated'])[1 + pg_temp.pick(n, 1, 8)]::project_status,
    begins, 'month', (begins + interval '1 month' * (24 + pg_temp.pick(n, 2, 25)))::date, 'month'
  from generate_series(${first}::integer, ${last}::integer) n,
    lateral (select date_trunc('month', current_date - 30 * pg_temp.pick(n, 3, 30))::date begins) period,
    lateral (select (array['Accueil des migrants', 'Retour et réinsertion', 'Mobilité professionnelle', 'Accès aux soins', 'Formation des agents locaux', 'Compétences de la diaspora'])[k] fr,
      (array['استقبال المهاجرين', 'العودة وإعادة الإدماج', 'التنقل المهني', 'الولوج إلى العلاجات', 'تكوين الموظفين المحليين', 'كفاءات الجالية'])[k] ar,
      (array['Reception of migrants', 'Return and reintegration', 'Labour mobility', 'Access to care', 'Training of local staff', 'Skills of the diaspora'])[k] en
      from (select 1 + pg_temp.pick(n, 4, 6) k) chosen) topic,
    lateral (select (array['Tanger', 'Oujda', 'Agadir', 'Fès', 'Rabat', 'Béni Mellal', 'Casablanca'])[k] fr,
      (array['طنجة', 'وجدة', 'أكادير', 'فاس', 'الرباط', 'بني ملال', 'الدار البيضاء'])[k] ar
      from (select 1 + pg_temp.pick(n, 5, 7) k) chosen) place,
    lateral (select id, kind from partnership where archived_at is null order by id
      offset pg_temp.pick(n, 6, (select count(*)::integer from partnership where archived_at is null)) limit 1) partnership`

const addParties = async (owner: Sql, { first, last }: Range) => {
  const agencies = organisationsOf({ first: 1, last }).last
  await owner`
    insert into party (project_id, organisation_id, role)
    select ${base}::integer + n, (select id from organisation where is_home), 'supervision'::party_role from generate_series(${first}::integer, ${last}::integer) n
    union all select ${base}::integer + n, case when n % 2 = 0 then ${halfOrganisation}::integer else ${base}::integer + 1 + pg_temp.pick(n, 7, ${agencies}) end, 'implementing' from generate_series(${first}::integer, ${last}::integer) n
    union all select ${base}::integer + n, ${base}::integer + 1 + pg_temp.pick(n, 8, ${agencies}), 'funding' from generate_series(${first}::integer, ${last}::integer) n
    union all select ${base}::integer + n, ${base}::integer + 1 + pg_temp.pick(n, 9, ${agencies}), 'partner' from generate_series(${first}::integer, ${last}::integer) n`
  await owner`
    insert into assignment (account_id, project_id)
    select officers.ids[1 + n % array_length(officers.ids, 1)], ${base}::integer + n from generate_series(${first}::integer, ${last}::integer) n,
      (select array_agg(id order by id) ids from account where role = 'officer' and id > ${base}) officers`
}

const addParts = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into phase (project_id, kind, position, months)
    select ${base}::integer + n, (array['preparation', 'implementation', 'evaluation'])[k]::phase_kind, k, (array[4, 18, 4])[k]
    from generate_series(${first}::integer, ${last}::integer) n, generate_series(1, 3) k`
  await owner`
    insert into objective (id, project_id, parent_id, kind, text, position) overriding system value
    select ${base}::integer + (n - 1) * 6 + k, ${base}::integer + n, case when k > 1 then ${base}::integer + (n - 1) * 6 + (case when k <= 3 then 1 when k <= 5 then 2 else 3 end) end,
      case k when 1 then 'general' else 'specific' end,
      jsonb_build_object('fr', 'Objectif ' || k || ' : renforcer les capacités des acteurs', 'ar', 'الهدف ' || k || ': تقوية قدرات الفاعلين'), k
    from generate_series(${first}::integer, ${last}::integer) n, generate_series(1, 6) k`
  await owner`
    insert into project_programme (project_id, programme_id)
    select ${base}::integer + n, programmes.ids[1 + pg_temp.pick(n, 10, array_length(programmes.ids, 1))]
    from generate_series(${first}::integer, ${last}::integer) n, (select array_agg(id order by id) ids from programme) programmes where n % 5 < 3`
  await owner`
    insert into declared_budget (project_id, amount, currency)
    select ${base}::integer + n, 100000 + 1000 * pg_temp.pick(n, 11, 5000), 'EUR' from generate_series(${first}::integer, ${last}::integer) n where n % 10 < 7`
}

const addCommittees = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into committee (id, kind, code, name) overriding system value
    select ${base}::integer + n, 'steering_committee', 'COPIL-' || n, jsonb_build_object('fr', 'Comité de pilotage ' || n, 'ar', 'لجنة القيادة ' || n)
    from generate_series(${first}::integer, ${last}::integer) n`
  await owner`
    insert into committee_project (committee_id, project_id)
    select ${base}::integer + n, ${base}::integer + n from generate_series(${first}::integer, ${last}::integer) n`
  await owner`
    insert into committee_seat (committee_id, organisation_id, role)
    select distinct on (project_id, organisation_id) project_id, organisation_id, 'member'::seat_role from party
    where project_id between ${base + first} and ${base + last}`
}
