-- Row-level security holds for the owner too; the owner's own policy is what migrations and triggers work through.
do $$ declare t record; begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', t.tablename);
    execute format('alter table %I force row level security', t.tablename);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t.tablename);
  end loop;
end $$;
--> statement-breakpoint
-- Text in three languages has at least one filled, and no fourth.
do $$ declare c record; begin
  for c in select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type = 'jsonb' and column_name in ('name', 'title', 'text', 'label', 'summary', 'place', 'area', 'acronym')
      and table_name <> 'audit_event' and table_name in (select tablename from pg_tables where schemaname = 'public') loop
    execute format('alter table %1$I add constraint %2$I check (%3$I is null or is_localized_text(%3$I))', c.table_name, c.table_name || '_' || c.column_name || '_localized', c.column_name);
  end loop;
end $$;
--> statement-breakpoint
-- A date and its precision come together, and the date is the first day of what is meant.
do $$ declare c record; begin
  for c in select table_name, column_name, replace(column_name, '_precision', '_on') as day from information_schema.columns
    where table_schema = 'public' and column_name like '%\_precision' loop
    execute format('alter table %1$I add constraint %2$I check ((%3$I is null) = (%4$I is null) and (%3$I is null or %4$I = ''day'' or extract(day from %3$I) = 1) and (%3$I is null or %4$I <> ''year'' or extract(month from %3$I) = 1))',
      c.table_name, c.table_name || '_' || c.day || '_partial', c.day, c.column_name);
  end loop;
end $$;
--> statement-breakpoint
create function raise_version() returns trigger language plpgsql as $$ begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;
--> statement-breakpoint
do $$ declare t record; begin
  for t in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'version' loop
    execute format('create trigger raise_version before update on %I for each row execute function raise_version()', t.table_name);
  end loop;
end $$;
--> statement-breakpoint
-- The trail. Bookkeeping columns and secrets stay out; an update that changes nothing else leaves no event.
create function write_audit_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  silent constant text[] := '{version,updated_at,created_at,search_text,due_last,password_hash}';
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
    coalesce(whole ->> 'id', concat_ws(':', whole ->> 'account_id', whole ->> 'committee_id', whole ->> 'project_id', whole ->> 'programme_id', whole ->> 'strategy_id')),
    case when tg_table_name = 'project' then (whole ->> 'id')::integer else (whole ->> 'project_id')::integer end,
    changed_before, changed_after);
  return null;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['account', 'assignment', 'organisation', 'partnership', 'programme', 'strategy', 'project', 'project_programme',
      'project_strategy', 'declared_budget', 'party', 'phase', 'objective', 'anomaly', 'milestone', 'progress_report',
      'committee', 'committee_project', 'committee_seat'] loop
    execute format('create trigger write_audit_event after insert or update or delete on %I for each row execute function write_audit_event()', t);
  end loop;
end $$;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$ begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['audit_event', 'milestone_forecast', 'report_step'] loop
    execute format('create trigger refuse_change before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', t);
  end loop;
end $$;
--> statement-breakpoint
-- Progress is the weighted mean of the milestones that still count; `next_due_on` is the earliest open date.
create function refresh_project_standing() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into project_standing as standing (project_id, milestone_count, reached_count, progress, next_due_on, last_activity_at)
  select new.project_id, count(*), count(*) filter (where is_reached),
    round(sum(weight * case when is_reached then 100 else percent end)::numeric / nullif(sum(weight), 0), 2),
    min(due_last) filter (where not is_reached), now()
  from milestone where project_id = new.project_id and archived_at is null and cancelled_at is null
  on conflict (project_id) do update set milestone_count = excluded.milestone_count, reached_count = excluded.reached_count,
    progress = excluded.progress, next_due_on = excluded.next_due_on, last_activity_at = excluded.last_activity_at;
  return null;
end $$;
--> statement-breakpoint
create trigger refresh_project_standing after insert or update on milestone for each row execute function refresh_project_standing();
--> statement-breakpoint
create function touch_project_standing() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update project_standing set last_activity_at = now() where project_id = (to_jsonb(new) ->> tg_argv[0])::integer;
  return null;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['party', 'phase', 'objective', 'progress_report'] loop
    execute format('create trigger touch_project_standing after insert or update on %I for each row execute function touch_project_standing(''project_id'')', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger touch_project_standing after update on project for each row execute function touch_project_standing('id');
--> statement-breakpoint
-- A new project has a standing, and the officer who creates it follows it.
create function open_project() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into project_standing (project_id) values (new.id) on conflict do nothing;
  if viewer_officer_id() is not null then
    insert into assignment (account_id, project_id) values (viewer_officer_id(), new.id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger open_project after insert on project for each row execute function open_project();
--> statement-breakpoint
create function guard_milestone() returns trigger language plpgsql as $$
begin
  if new.project_id <> old.project_id then
    raise exception 'a milestone stays in its project' using errcode = 'insufficient_privilege';
  end if;
  if (new.baseline_on, new.baseline_precision) is distinct from (old.baseline_on, old.baseline_precision) then
    if old.baseline_on is not null then
      raise exception 'a baseline is set once' using errcode = 'insufficient_privilege';
    end if;
    if viewer_id() is not null and viewer_role() <> 'director' then
      raise exception 'a director approves the baseline' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_milestone before update on milestone for each row execute function guard_milestone();
--> statement-breakpoint
-- Who validates decides, and rewrites nothing of what was reported.
create function guard_progress_report() returns trigger language plpgsql as $$
declare
  deciding constant text[] := '{state,decided_at,decided_by,version,updated_at}';
begin
  if viewer_id() is not null and viewer_id() <> old.author_id and to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
    raise exception 'a report is its author''s' using errcode = 'insufficient_privilege';
  end if;
  if (new.project_id, new.milestone_id, new.author_id, new.organisation_id, new.is_direct)
      is distinct from (old.project_id, old.milestone_id, old.author_id, old.organisation_id, old.is_direct) then
    raise exception 'a report stays where it was logged' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_progress_report before update on progress_report for each row execute function guard_progress_report();
--> statement-breakpoint
-- The rows that a project's row points to are in the same project.
create function guard_same_project() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  written jsonb := to_jsonb(new);
  target integer := new.project_id;
begin
  case
    when tg_table_name in ('progress_report', 'milestone_forecast') then
      select project_id into target from milestone where id = (written ->> 'milestone_id')::integer;
    when tg_table_name = 'report_step' then
      select project_id into target from progress_report where id = (written ->> 'report_id')::integer;
    when tg_table_name = 'milestone' and written ->> 'objective_id' is not null then
      select project_id into target from objective where id = (written ->> 'objective_id')::integer;
    when tg_table_name = 'objective' and written ->> 'parent_id' is not null then
      select project_id into target from objective where id = (written ->> 'parent_id')::integer;
    else null;
  end case;
  if tg_table_name = 'milestone' and written ->> 'phase_id' is not null and target = new.project_id then
    select project_id into target from phase where id = (written ->> 'phase_id')::integer;
  end if;
  if target is distinct from new.project_id then
    raise exception 'of another project' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['progress_report', 'milestone_forecast', 'report_step', 'milestone', 'objective'] loop
    execute format('create trigger guard_same_project before insert or update on %I for each row execute function guard_same_project()', t);
  end loop;
end $$;
--> statement-breakpoint
-- Everyone keeps their own language and theme; the rest of an account is the administrator's.
create function guard_account() returns trigger language plpgsql as $$
declare
  own constant text[] := '{name,locale,theme,version,updated_at}';
begin
  if viewer_id() is not null and viewer_role() is distinct from 'administrator' and to_jsonb(new) - own <> to_jsonb(old) - own then
    raise exception 'an administrator changes accounts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_account before update on account for each row execute function guard_account();
--> statement-breakpoint
-- Sign-in. The application hands over hashes of tokens and receives the account, or nothing.
create function credentials_of(address text) returns table (account_id integer, password_hash text)
language sql stable security definer set search_path = public, pg_temp
as $$ select id, account.password_hash from account where lower(email) = lower(address) and disabled_at is null $$;
--> statement-breakpoint
create function open_session(account integer, token bytea, agent text, from_address inet) returns void
language sql security definer set search_path = public, pg_temp
as $$ insert into sign_in_session (token_hash, account_id, user_agent, address) values (token, account, left(agent, 300), from_address) $$;
--> statement-breakpoint
create function close_session(token bytea) returns void
language sql security definer set search_path = public, pg_temp
as $$ update sign_in_session set ended_at = now() where token_hash = token and ended_at is null $$;
--> statement-breakpoint
-- The viewer behind a token: idle at most 30 minutes, 8 hours in all. Use is noted once a minute, to spare writes.
create function session_viewer(token bytea)
returns table (id integer, email text, name text, role account_role, organisation_id integer, organisation_name jsonb, organisation_acronym text, locale text, theme text, is_demo boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  used timestamptz;
begin
  select s.last_used_at into used from sign_in_session s
    where s.token_hash = token and s.ended_at is null
      and s.last_used_at > now() - interval '30 minutes' and s.created_at > now() - interval '8 hours';
  if used is null then
    return;
  end if;
  if used < now() - interval '1 minute' then
    update sign_in_session s set last_used_at = now() where s.token_hash = token;
  end if;
  return query
    select a.id, a.email, a.name, a.role, a.organisation_id, o.name, o.acronym, a.locale, a.theme, a.is_demo
    from sign_in_session s join account a on a.id = s.account_id join organisation o on o.id = a.organisation_id
    where s.token_hash = token and a.disabled_at is null;
end $$;
