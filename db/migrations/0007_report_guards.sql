-- The author submits, somebody else decides; the steps say so by themselves.
create function guard_report_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  author integer;
begin
  select author_id into author from progress_report where id = new.report_id;
  if viewer_id() is not null and (new.verb in ('submitted', 'resubmitted')) <> (author = viewer_id()) then
    raise exception 'the author submits, somebody else decides' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_report_step after insert on report_step for each row execute function guard_report_step();
--> statement-breakpoint
-- Who validates decides, and rewrites nothing of what was reported; who corrects submits anew.
create or replace function guard_progress_report() returns trigger language plpgsql as $$
declare
  deciding constant text[] := '{state,decided_at,decided_by,version,updated_at}';
begin
  if viewer_id() is not null and viewer_id() <> old.author_id and to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
    raise exception 'a report is its author''s' using errcode = 'insufficient_privilege';
  end if;
  if viewer_id() = old.author_id and (new.decided_by is not null or new.decided_at is not null or new.submitted_at <> now()) then
    raise exception 'who corrects submits anew' using errcode = 'insufficient_privilege';
  end if;
  if (new.project_id, new.milestone_id, new.author_id, new.organisation_id, new.is_direct)
      is distinct from (old.project_id, old.milestone_id, old.author_id, old.organisation_id, old.is_direct) then
    raise exception 'a report stays where it was logged' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- After the policies, or the difference between the two refusals would tell which row belongs to which foreign project.
do $$ declare t text; begin
  foreach t in array array['progress_report', 'milestone_forecast', 'report_step', 'milestone', 'objective'] loop
    execute format('drop trigger guard_same_project on %I', t);
    execute format('create trigger guard_same_project after insert or update on %I for each row execute function guard_same_project()', t);
  end loop;
  foreach t in array array['agenda_item', 'attendance', 'minutes_item', 'minutes_comment', 'minutes_approval', 'decision'] loop
    execute format('drop trigger guard_same_committee on %I', t);
    execute format('create trigger guard_same_committee after insert or update on %I for each row execute function guard_same_committee()', t);
  end loop;
end $$;
