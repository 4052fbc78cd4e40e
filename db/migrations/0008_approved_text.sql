-- From the first approval on, what was approved is fixed: not the remarks, nor the further approvals, which go on until the lock.
-- The meeting is held against the lock and against the first approval, so that neither overtakes a text on its way.
create or replace function guard_locked_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  earlier jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  later jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  of_meeting integer := (coalesce(later, earlier) ->> 'meeting_id')::integer;
  standing text;
begin
  if tg_op = 'UPDATE' and later -> 'meeting_id' <> earlier -> 'meeting_id' then
    raise exception 'stays in its meeting' using errcode = 'insufficient_privilege';
  end if;
  if tg_table_name = 'minutes_approval' then
    select state into standing from meeting where id = of_meeting for no key update;
  else
    select state into standing from meeting where id = of_meeting for share;
  end if;
  if standing = 'locked' then
    raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
  end if;
  if tg_table_name in ('agenda_item', 'attendance', 'meeting_guest', 'minutes_item') and exists (select from minutes_approval where meeting_id = of_meeting) then
    raise exception 'the text is approved' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function number_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_meeting record;
begin
  select code, committee_id, state into of_meeting from meeting where id = new.meeting_id for share;
  if of_meeting.state = 'locked' then
    raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from minutes_approval where meeting_id = new.meeting_id) then
    raise exception 'the text is approved' using errcode = 'insufficient_privilege';
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
-- Once sealed, owner and due date are followed up beside the minutes; while they are being approved, they are part of the text.
create or replace function guard_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  approving constant text[] := '{status,evidence,superseded_by_id,is_published,search_text,version,updated_at}';
  following constant text[] := approving || '{due_on,owner_organisation_id,owner_name}';
  answering constant text[] := '{status,evidence,search_text,version,updated_at}';
  standing text;
begin
  if (new.meeting_id, new.committee_id, new.number, new.reference) is distinct from (old.meeting_id, old.committee_id, old.number, old.reference) then
    raise exception 'a decision keeps its number' using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - approving <> to_jsonb(old) - approving then
    select state into standing from meeting where id = new.meeting_id for share;
    if standing = 'circulated' and exists (select from minutes_approval where meeting_id = new.meeting_id) then
      raise exception 'the text is approved' using errcode = 'insufficient_privilege';
    end if;
    if standing = 'locked' and to_jsonb(new) - following <> to_jsonb(old) - following then
      raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if viewer_id() is not null and not viewer_edits_all() and to_jsonb(new) - answering <> to_jsonb(old) - answering
      and not exists (select from viewer_managed_committee where committee_id = new.committee_id) then
    raise exception 'an owner answers' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
