-- Row-level security for the owner too, as in 0002.
do $$ declare t text; begin
  foreach t in array array['committee_oversight', 'meeting', 'agenda_item', 'attendance', 'meeting_guest', 'minutes_item', 'minutes',
      'minutes_comment', 'minutes_approval', 'minutes_annex', 'decision', 'decision_step', 'calendar_feed'] loop
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
do $$ declare c text[]; begin
  foreach c slice 1 in array array[['committee', 'text'], ['meeting', 'title'], ['meeting', 'place'], ['agenda_item', 'title'], ['decision', 'text']] loop
    execute format('alter table %1$I add constraint %2$I check (%3$I is null or is_localized_text(%3$I))', c[1], c[1] || '_' || c[2] || '_localized', c[2]);
  end loop;
end $$;
--> statement-breakpoint
alter table meeting add constraint meeting_starts_on_partial check ((starts_on is null) = (starts_precision is null)
  and (starts_on is null or starts_precision = 'day' or extract(day from starts_on) = 1) and (starts_on is null or starts_precision <> 'year' or extract(month from starts_on) = 1));
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['meeting', 'attendance', 'meeting_guest', 'minutes_item', 'minutes', 'minutes_comment', 'decision'] loop
    execute format('create trigger raise_version before update on %I for each row execute function raise_version()', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger raise_version before update on agenda_item for each row execute function raise_version_unless_moved();
--> statement-breakpoint
-- The projects a committee oversees: named one by one, or all of a programme, or all of a partnership.
create function refresh_oversight(refreshed integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  with wanted as (
    select project_id from committee_project where committee_id = refreshed
    union select l.project_id from committee c join project_programme l on l.programme_id = c.programme_id where c.id = refreshed
    union select p.id from committee c join project p on p.partnership_id = c.partnership_id where c.id = refreshed),
  gone as (
    delete from committee_oversight where committee_id = refreshed and project_id not in (select project_id from wanted))
  insert into committee_oversight (committee_id, project_id) select refreshed, project_id from wanted on conflict do nothing
$$;
--> statement-breakpoint
create function keep_oversight() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  earlier jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
  later jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
  touched integer;
begin
  for touched in
    select id from committee where case tg_table_name
      when 'committee' then id = (later ->> 'id')::integer
      when 'committee_project' then id in ((earlier ->> 'committee_id')::integer, (later ->> 'committee_id')::integer)
      when 'project_programme' then programme_id in ((earlier ->> 'programme_id')::integer, (later ->> 'programme_id')::integer)
      when 'project' then partnership_id in ((earlier ->> 'partnership_id')::integer, (later ->> 'partnership_id')::integer) end
  loop
    perform refresh_oversight(touched);
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_oversight after insert or update of programme_id, partnership_id on committee for each row execute function keep_oversight();
--> statement-breakpoint
create trigger keep_oversight after insert or delete on committee_project for each row execute function keep_oversight();
--> statement-breakpoint
create trigger keep_oversight after insert or delete on project_programme for each row execute function keep_oversight();
--> statement-breakpoint
create trigger keep_oversight after insert or update of partnership_id on project for each row execute function keep_oversight();
--> statement-breakpoint
insert into committee_oversight (committee_id, project_id) select committee_id, project_id from committee_project;
--> statement-breakpoint
-- A meeting stays in its committee. Its code follows its year and number until a decision carries it.
create function guard_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code_of_committee text;
begin
  if tg_op = 'UPDATE' then
    if old.state = 'locked' then
      raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'locked' and current_setting('sharaka.locking', true) is distinct from new.id::text then
      raise exception 'lock_minutes() locks a meeting' using errcode = 'insufficient_privilege';
    end if;
    if new.committee_id <> old.committee_id then
      raise exception 'a meeting stays in its committee' using errcode = 'insufficient_privilege';
    end if;
    if (new.starts_on, new.starts_precision, new.ends_on, new.starts_at, new.ends_at, new.place, new.online_link, new.title, new.number, new.state in ('postponed', 'cancelled'))
        is distinct from (old.starts_on, old.starts_precision, old.ends_on, old.starts_at, old.ends_at, old.place, old.online_link, old.title, old.number, old.state in ('postponed', 'cancelled')) then
      new.calendar_sequence := old.calendar_sequence + 1;
    end if;
    if new.is_illustrative <> old.is_illustrative or new.source_key is distinct from old.source_key then
      raise exception 'where a meeting comes from does not change' using errcode = 'insufficient_privilege';
    end if;
  elsif new.state = 'locked' then
    raise exception 'lock_minutes() locks a meeting' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' or not exists (select from decision where meeting_id = new.id) then
    select code into code_of_committee from committee where id = new.committee_id;
    new.code := code_of_committee || '-' || extract(year from new.starts_on)::text || '-' || lpad(new.number::text, 2, '0');
  elsif new.number is distinct from old.number then
    raise exception 'the number stands in the decisions' using errcode = 'check_violation', constraint = 'meeting_number_stands';
  end if;
  if tg_op = 'UPDATE' and new.state in ('circulated', 'locked') <> (old.state in ('circulated', 'locked')) then
    update decision set is_published = new.state in ('circulated', 'locked') where meeting_id = new.id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_meeting before insert or update on meeting for each row execute function guard_meeting();
--> statement-breakpoint
-- The code of a committee stands in the codes of its meetings.
create function guard_committee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.code <> old.code and exists (select from meeting where committee_id = new.id and number is not null) then
    raise exception 'the code stands in the meetings' using errcode = 'check_violation', constraint = 'committee_code_stands';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_committee before update on committee for each row execute function guard_committee();
--> statement-breakpoint
-- What belongs to a locked meeting is fixed, for everyone and by every path.
create function guard_locked_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  earlier jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  later jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if tg_op = 'UPDATE' and later -> 'meeting_id' <> earlier -> 'meeting_id' then
    raise exception 'stays in its meeting' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from meeting where id = (coalesce(later, earlier) ->> 'meeting_id')::integer and state = 'locked') then
    raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['agenda_item', 'attendance', 'meeting_guest', 'minutes_item', 'minutes', 'minutes_comment', 'minutes_approval'] loop
    execute format('create trigger guard_locked_meeting before insert or update or delete on %I for each row execute function guard_locked_meeting()', t);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', t);
  end loop;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['minutes_annex', 'decision_step'] loop
    execute format('create trigger refuse_change before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger refuse_delete before delete on meeting for each row execute function refuse_change();
--> statement-breakpoint
create trigger refuse_delete before delete on decision for each row execute function refuse_change();
--> statement-breakpoint
-- The last number given in each meeting: locked by who takes the next, given back when they fail.
create table decision_counter (meeting_id integer primary key references meeting(id), last integer not null);
--> statement-breakpoint
alter table decision_counter enable row level security;
--> statement-breakpoint
alter table decision_counter force row level security;
--> statement-breakpoint
create policy owner on decision_counter to current_user using (true) with check (true);
--> statement-breakpoint
create function number_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_meeting record;
begin
  select code, committee_id, state into of_meeting from meeting where id = new.meeting_id for share;
  if of_meeting.state = 'locked' then
    raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
  end if;
  if of_meeting.code is null then
    raise exception 'the meeting has no number' using errcode = 'check_violation', constraint = 'decision_meeting_numbered';
  end if;
  insert into decision_counter as counter (meeting_id, last) values (new.meeting_id, 1)
    on conflict (meeting_id) do update set last = counter.last + 1 returning last into new.number;
  new.reference := of_meeting.code || '/D' || new.number;
  new.committee_id := of_meeting.committee_id;
  new.is_published := of_meeting.state = 'circulated';
  return new;
end $$;
--> statement-breakpoint
create trigger number_decision before insert on decision for each row execute function number_decision();
--> statement-breakpoint
-- Number, place and origin never change; once the minutes are locked the words do not either. An owner answers, and rewrites nothing.
create function guard_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  following constant text[] := '{status,evidence,due_on,owner_organisation_id,owner_name,superseded_by_id,is_published,search_text,version,updated_at}';
  answering constant text[] := '{status,evidence,search_text,version,updated_at}';
begin
  if (new.meeting_id, new.committee_id, new.number, new.reference) is distinct from (old.meeting_id, old.committee_id, old.number, old.reference) then
    raise exception 'a decision keeps its number' using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - following <> to_jsonb(old) - following and exists (select from meeting where id = new.meeting_id and state = 'locked') then
    raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
  end if;
  if viewer_id() is not null and not viewer_edits_all() and to_jsonb(new) - answering <> to_jsonb(old) - answering
      and not exists (select from viewer_managed_committee where committee_id = new.committee_id) then
    raise exception 'an owner answers' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_decision before update on decision for each row execute function guard_decision();
--> statement-breakpoint
-- Rows that point to one another are of one meeting or one committee.
create function guard_same_committee() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  written jsonb := to_jsonb(new);
  home integer;
  is_foreign boolean := false;
begin
  select committee_id into home from meeting where id = new.meeting_id;
  if written ->> 'seat_id' is not null then
    is_foreign := not exists (select from committee_seat where id = (written ->> 'seat_id')::integer and committee_id = home);
  end if;
  if not is_foreign and written ->> 'agenda_item_id' is not null then
    is_foreign := not exists (select from agenda_item where id = (written ->> 'agenda_item_id')::integer and meeting_id = new.meeting_id);
  end if;
  if not is_foreign and written ->> 'decision_id' is not null then
    is_foreign := not exists (select from decision where id = (written ->> 'decision_id')::integer and committee_id = home);
  end if;
  if not is_foreign and written ->> 'project_id' is not null then
    is_foreign := not exists (select from committee_oversight where committee_id = home and project_id = (written ->> 'project_id')::integer);
  end if;
  if not is_foreign and written ->> 'milestone_id' is not null then
    is_foreign := not exists (select from milestone where id = (written ->> 'milestone_id')::integer and project_id = (written ->> 'project_id')::integer);
  end if;
  if is_foreign then
    raise exception 'of another committee' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['agenda_item', 'attendance', 'minutes_item', 'minutes_comment', 'minutes_approval', 'decision'] loop
    execute format('create trigger guard_same_committee before insert or update on %I for each row execute function guard_same_committee()', t);
  end loop;
end $$;
--> statement-breakpoint
-- Comments close at the end of the day in Morocco; the day is given by the application, which knows its clock (decision 0003).
create function guard_comment() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.author_id, new.organisation_id, new.comment, new.agenda_item_id) is distinct from (old.author_id, old.organisation_id, old.comment, old.agenda_item_id) then
    raise exception 'a comment stays as it was written' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_comment before update on minutes_comment for each row execute function guard_comment();
--> statement-breakpoint
-- The whole of the minutes as one document: what is shown, printed and, once locked, frozen.
create function minutes_document(meeting integer) returns jsonb
language sql stable set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'code', m.code, 'number', m.number, 'title', m.title, 'language', m.language,
    'committee', jsonb_build_object('name', c.name, 'kind', c.kind, 'code', c.code),
    'starts', partial_date(m.starts_on, m.starts_precision), 'ends', m.ends_on, 'startsAt', left(m.starts_at::text, 5), 'endsAt', left(m.ends_at::text, 5),
    'place', m.place, 'onlineLink', m.online_link,
    'seats', coalesce((select jsonb_agg(jsonb_build_object('organisation', o.name, 'acronym', o.acronym, 'role', s.role,
        'attendance', a.kind, 'person', coalesce(a.person, case when a.kind = 'present' then s.representative end),
        'approved', p.seat_id is not null, 'reservation', p.reservation, 'approvedBy', who.name) order by array_position(array['chair', 'member', 'secretary', 'observer'], s.role::text), s.id)
      from committee_seat s join organisation o on o.id = s.organisation_id
        left join attendance a on a.seat_id = s.id and a.meeting_id = m.id
        left join minutes_approval p on p.seat_id = s.id and p.meeting_id = m.id
        left join account who on who.id = p.account_id
      where s.committee_id = m.committee_id and (s.archived_at is null or a.seat_id is not null)), '[]'),
    'guests', coalesce((select jsonb_agg(jsonb_build_object('name', g.name, 'organisation', g.organisation) order by g.id) from meeting_guest g where g.meeting_id = m.id), '[]'),
    'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'presenter', i.presenter, 'duration', i.duration,
        'carried', (select d.reference from decision d where d.id = i.decision_id),
        'said', (select t.said from minutes_item t where t.agenda_item_id = i.id),
        'decisions', coalesce((select jsonb_agg(jsonb_build_object('reference', d.reference, 'number', d.number, 'kind', d.kind, 'text', d.text,
            'owner', (select coalesce(o.acronym, localized(o.name, m.language)) from organisation o where o.id = d.owner_organisation_id), 'ownerName', d.owner_name, 'due', d.due_on) order by d.number)
          from decision d where d.agenda_item_id = i.id), '[]')) order by i.position, i.id)
      from agenda_item i where i.meeting_id = m.id), '[]'),
    'otherDecisions', coalesce((select jsonb_agg(jsonb_build_object('reference', d.reference, 'number', d.number, 'kind', d.kind, 'text', d.text,
        'owner', (select coalesce(o.acronym, localized(o.name, m.language)) from organisation o where o.id = d.owner_organisation_id), 'ownerName', d.owner_name, 'due', d.due_on) order by d.number)
      from decision d where d.meeting_id = m.id and d.agenda_item_id is null), '[]'))
  from meeting m join committee c on c.id = m.committee_id where m.id = meeting
$$;
--> statement-breakpoint
-- The open decisions of earlier meetings open the agenda of one that is still to be held. Answers how many came back.
create function carry_over(target integer) returns integer
language plpgsql set search_path = public, pg_temp as $$
declare
  opened record;
  carried integer;
begin
  select id, committee_id, number, starts_on into opened from meeting where id = target and state in ('planned', 'convened', 'postponed');
  if not found then
    return 0;
  end if;
  with missing as materialized (
    select d.id, d.text, d.milestone_id, o.project_id, row_number() over (order by d.due_on, d.id) place
    from decision d join meeting m on m.id = d.meeting_id
      left join committee_oversight o on o.committee_id = d.committee_id and o.project_id = d.project_id
    where d.committee_id = opened.committee_id and d.status in ('open', 'in_progress') and m.id <> target
      and coalesce(m.number < opened.number, m.starts_on < opened.starts_on, m.id < target)
      and not exists (select from agenda_item i where i.meeting_id = target and i.decision_id = d.id)),
  head as (select coalesce(max(position) filter (where decision_id is not null), 0) place from agenda_item where meeting_id = target),
  moved as (
    update agenda_item set position = position + (select count(*) from missing)
    where meeting_id = target and position > (select place from head) and exists (select from missing))
  insert into agenda_item (meeting_id, position, title, decision_id, project_id, milestone_id)
  select target, (select place from head) + place,
    (select jsonb_object_agg(key, case when length(value) > 280 then left(value, 279) || '…' else value end) from jsonb_each_text(missing.text)),
    id, project_id, case when project_id is not null then milestone_id end
  from missing order by place on conflict do nothing;
  get diagnostics carried = row_count;
  return carried;
end $$;
--> statement-breakpoint
-- Approves for the viewer's seat is a plain insert; when the last voting seat has approved, or the chair closes with reasons, this freezes the minutes.
-- Answers whether they are locked now.
create function lock_minutes(locked integer, reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  home integer;
  document text;
  is_chair boolean;
  waits boolean;
begin
  select committee_id into home from meeting where id = locked and state = 'circulated' for update;
  if home is null then
    return false;
  end if;
  is_chair := exists (select from committee_seat s where s.committee_id = home and s.role = 'chair' and s.archived_at is null
    and s.organisation_id = viewer_organisation_id() and viewer_role() in ('director', 'committee_member'));
  waits := exists (select from committee_seat s where s.committee_id = home and s.archived_at is null and s.role in ('chair', 'member')
      and not exists (select from minutes_approval p where p.seat_id = s.id and p.meeting_id = locked))
    or not exists (select from minutes_approval where meeting_id = locked);
  if waits and (reason is null or not (is_chair or viewer_edits_all())) then
    return false;
  end if;
  document := minutes_document(locked)::text;
  update minutes set locked_at = now(), locked_by = viewer_id(), closing_reason = case when waits then reason end,
    canonical = document, sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') where meeting_id = locked;
  perform set_config('sharaka.locking', locked::text, true);
  update meeting set state = 'locked', state_reason = null where id = locked;
  perform set_config('sharaka.locking', '', true);
  -- What it decided opens the next meeting, if there is one already; whoever approves last need not manage that one.
  perform carry_over((select later.id from meeting later join meeting m on m.id = locked
    where later.committee_id = home and later.state in ('planned', 'convened', 'postponed') and coalesce(later.number > m.number, later.starts_on > m.starts_on)
    order by later.number, later.starts_on limit 1));
  return true;
end $$;
--> statement-breakpoint
-- The account behind the secret address of a calendar, or nothing.
create function calendar_feed_account(token bytea) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select f.account_id from calendar_feed f join account a on a.id = f.account_id
  where f.token_hash = token and f.revoked_at is null and a.disabled_at is null
$$;
--> statement-breakpoint
-- As in 0002, and for what belongs to a meeting. Minutes being typed are kept by their versions, not by the trail.
create or replace function write_audit_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  silent constant text[] := '{version,updated_at,created_at,search_text,due_last,password_hash,said,canonical,calendar_sequence,is_published,token_hash}';
  earlier jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - silent end;
  later jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - silent end;
  whole jsonb := coalesce(later, earlier);
  changed_before jsonb;
  changed_after jsonb;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, earlier -> key), jsonb_object_agg(key, later -> key)
      into changed_before, changed_after
      from jsonb_object_keys(later) key
      where earlier -> key is distinct from later -> key
        -- A date is told with its precision even where only the date moved.
        or (key like '%\_precision' and earlier -> replace(key, '_precision', '_on') is distinct from later -> replace(key, '_precision', '_on'));
    if changed_after is null then
      if tg_table_name = 'account' and to_jsonb(old) -> 'password_hash' is distinct from to_jsonb(new) -> 'password_hash' then
        changed_before := '{"password": "…"}'; changed_after := '{"password": "…"}';
      else
        return null;
      end if;
    end if;
  else
    changed_before := earlier; changed_after := later;
  end if;
  insert into audit_event (account_id, verb, table_name, row_id, project_id, before, after)
  values (viewer_id(), lower(tg_op), tg_table_name,
    coalesce(whole ->> 'id', concat_ws(':', whole ->> 'meeting_id', whole ->> 'seat_id', whole ->> 'agenda_item_id', whole ->> 'account_id', whole ->> 'committee_id', whole ->> 'project_id', whole ->> 'programme_id', whole ->> 'strategy_id')),
    case when tg_table_name = 'project' then (whole ->> 'id')::integer
      -- Who sees the project need not see the committee.
      when tg_table_name not in ('decision', 'agenda_item') then (whole ->> 'project_id')::integer end,
    changed_before, changed_after);
  return null;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['meeting', 'agenda_item', 'attendance', 'meeting_guest', 'minutes_item', 'minutes', 'minutes_comment',
      'minutes_approval', 'minutes_annex', 'decision', 'decision_step', 'calendar_feed'] loop
    execute format('create trigger write_audit_event after insert or update or delete on %I for each row execute function write_audit_event()', t);
  end loop;
end $$;

--> statement-breakpoint
-- D4 before D10.
create collation natural_order (provider = icu, locale = 'und-u-kn-true');
--> statement-breakpoint
create index decision_natural_order on decision (reference collate natural_order);
--> statement-breakpoint
create index decision_status on decision (status, id desc);
--> statement-breakpoint
-- The register counts without reading the decisions themselves.
create index decision_counted on decision (committee_id) include (is_published, status, due_on);
