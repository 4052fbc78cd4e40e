-- Who has a vote at a meeting: chair and members whose mandate covers its day, as lib/meetings/rules.ts counts them.
create function votes_at(seat committee_seat, held meeting) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select seat.role in ('chair', 'member')
    and coalesce(seat.mandate_from <= last_day(held.starts_on, held.starts_precision), true) and coalesce(seat.mandate_to >= held.starts_on, true)
$$;
--> statement-breakpoint
-- The minutes as they will be sealed, whole, to who may read them: what is approved and what is locked are one text.
create function readable_minutes(read integer) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select minutes_document(m.id) from meeting m
  where m.id = read and (viewer_sees_all()
    or m.state in ('circulated', 'locked') and exists (select from viewer_committee v where v.committee_id = m.committee_id))
$$;
--> statement-breakpoint
-- As in 0006, and: a state follows another as in lib/meetings/rules.ts, minutes that are locked lock the meeting,
-- what a party approved keeps its heading, and nothing circulates with a draft of an earlier meeting in it.
create or replace function guard_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  steps constant jsonb := '{"planned": ["convened", "held", "postponed", "cancelled"], "convened": ["held", "postponed", "cancelled"],
    "postponed": ["planned", "cancelled"], "cancelled": ["planned"], "held": ["circulated"], "circulated": ["locked"]}';
  code_of_committee text;
begin
  if tg_op = 'UPDATE' then
    if old.state = 'locked' then
      raise exception 'the meeting is locked' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'locked' and not exists (select from minutes where meeting_id = new.id and locked_at is not null) then
      raise exception 'lock_minutes() locks a meeting' using errcode = 'insufficient_privilege';
    end if;
    if new.committee_id <> old.committee_id then
      raise exception 'a meeting stays in its committee' using errcode = 'insufficient_privilege';
    end if;
    if viewer_id() is not null and new.state <> old.state and not steps -> old.state::text ? new.state::text then
      raise exception 'no step from % to %', old.state, new.state using errcode = 'insufficient_privilege';
    end if;
    if viewer_id() is not null and new.state = 'circulated' and not exists (select from minutes where meeting_id = new.id) then
      raise exception 'there are no minutes' using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'circulated' and exists (select from minutes_approval where meeting_id = new.id)
        and (new.state not in ('circulated', 'locked') or (new.starts_on, new.starts_precision, new.ends_on, new.starts_at, new.ends_at, new.place, new.online_link, new.title, new.number, new.language)
          is distinct from (old.starts_on, old.starts_precision, old.ends_on, old.starts_at, old.ends_at, old.place, old.online_link, old.title, old.number, old.language)) then
      raise exception 'the text is approved' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'circulated' and old.state <> 'circulated' and exists (
        select from agenda_item i join decision d on d.id = i.decision_id where i.meeting_id = new.id and not d.is_published) then
      raise exception 'an earlier meeting is still a draft' using errcode = 'check_violation', constraint = 'meeting_returns_circulated';
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
  elsif viewer_id() is not null and new.state not in ('planned', 'held') then
    raise exception 'a meeting is planned or was held' using errcode = 'insufficient_privilege';
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
-- Whoever sits there later, the minutes name who was present.
create function keep_persons() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update attendance a set person = s.representative from committee_seat s
  where a.meeting_id = new.id and s.id = a.seat_id and a.kind = 'present' and a.person is null and s.representative is not null;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_persons after update of state on meeting for each row
  when (new.state = 'circulated' and old.state <> 'circulated') execute function keep_persons();
--> statement-breakpoint
-- As in 0006; the seats that are awaited are those that vote at this meeting, and only who sees the meeting may ask.
create or replace function lock_minutes(locked integer, reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  home integer;
  document text;
  is_chair boolean;
  waits boolean;
begin
  select committee_id into home from meeting where id = locked and state = 'circulated'
    and (viewer_id() is null or viewer_sees_all() or exists (select from viewer_committee v where v.committee_id = meeting.committee_id)) for update;
  if home is null then
    return false;
  end if;
  is_chair := exists (select from committee_seat s join meeting m on m.id = locked where s.committee_id = home and s.role = 'chair' and s.archived_at is null
    and s.organisation_id = viewer_organisation_id() and viewer_role() in ('director', 'committee_member') and votes_at(s, m));
  waits := exists (select from committee_seat s join meeting m on m.id = locked where s.committee_id = home and s.archived_at is null and votes_at(s, m)
      and not exists (select from minutes_approval p where p.seat_id = s.id and p.meeting_id = locked))
    or not exists (select from minutes_approval where meeting_id = locked);
  if waits and (nullif(btrim(reason), '') is null or not (is_chair or viewer_edits_all())) then
    return false;
  end if;
  document := minutes_document(locked)::text;
  update minutes set locked_at = now(), locked_by = viewer_id(), closing_reason = case when waits then reason end,
    canonical = document, sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') where meeting_id = locked;
  update meeting set state = 'locked', state_reason = null where id = locked;
  -- What it decided opens the next meeting, if there is one already; whoever approves last need not manage that one.
  perform carry_over((select later.id from meeting later join meeting m on m.id = locked
    where later.committee_id = home and later.state in ('planned', 'convened', 'postponed') and coalesce(later.number > m.number, later.starts_on > m.starts_on)
    order by later.number, later.starts_on limit 1));
  return true;
end $$;
--> statement-breakpoint
-- The seat is held: neither its organisation nor its mandate changes while it approves.
create function guard_approval() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sitting integer;
begin
  select organisation_id into sitting from committee_seat where id = new.seat_id for share;
  if sitting is distinct from (select organisation_id from account where id = new.account_id)
      or not exists (select from committee_seat s, meeting m where s.id = new.seat_id and m.id = new.meeting_id and s.archived_at is null and votes_at(s, m)) then
    raise exception 'this seat does not vote here' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger guard_approval after insert on minutes_approval for each row when (viewer_id() is not null) execute function guard_approval();
--> statement-breakpoint
-- What an organisation attended or approved stays its own.
create function guard_seat() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.committee_id <> old.committee_id or (new.organisation_id <> old.organisation_id
      and (exists (select from attendance where seat_id = new.id) or exists (select from minutes_approval where seat_id = new.id))) then
    raise exception 'a seat in use stays' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_seat before update on committee_seat for each row execute function guard_seat();
--> statement-breakpoint
-- As in 0006, and a remark is answered in one's own name, now.
create or replace function guard_comment() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.author_id, new.organisation_id, new.comment, new.agenda_item_id) is distinct from (old.author_id, old.organisation_id, old.comment, old.agenda_item_id) then
    raise exception 'a comment stays as it was written' using errcode = 'insufficient_privilege';
  end if;
  if viewer_id() is not null then
    new.answered_by := viewer_id();
    new.answered_at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create function guard_annex() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from meeting where id = new.meeting_id and state = 'locked') then
    raise exception 'only what is locked has annexes' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger guard_annex after insert on minutes_annex for each row execute function guard_annex();
--> statement-breakpoint
-- A step tells what the decision came to, and is told by who brought it there.
create function guard_decision_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from decision d where d.id = new.decision_id and d.status = new.to_status
      and (viewer_edits_all() or exists (select from viewer_managed_committee m where m.committee_id = d.committee_id)
        or d.owner_organisation_id = viewer_organisation_id() and viewer_role() in ('officer', 'liaison', 'committee_member'))) then
    raise exception 'no such step' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger guard_decision_step after insert on decision_step for each row when (viewer_id() is not null) execute function guard_decision_step();
--> statement-breakpoint
-- Once it was said to be done, its owner has answered; what follows is for who manages the committee.
create function guard_answer() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not viewer_edits_all() and not exists (select from viewer_managed_committee where committee_id = new.committee_id)
      and (old.status not in ('open', 'in_progress') or old.status = 'in_progress' and new.status = 'open') then
    raise exception 'an owner answers once' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger guard_answer after update of status, evidence on decision for each row when (viewer_id() is not null) execute function guard_answer();
--> statement-breakpoint
-- As in 0006 and 0007; also what replaces a decision, and no draft of an earlier meeting joins what is circulated.
create or replace function guard_same_committee() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  written jsonb := to_jsonb(new);
  home integer;
  is_circulated boolean;
  is_foreign boolean := false;
begin
  select committee_id, state in ('circulated', 'locked') into home, is_circulated from meeting where id = new.meeting_id;
  if written ->> 'seat_id' is not null then
    is_foreign := not exists (select from committee_seat where id = (written ->> 'seat_id')::integer and committee_id = home);
  end if;
  if not is_foreign and written ->> 'agenda_item_id' is not null then
    is_foreign := not exists (select from agenda_item where id = (written ->> 'agenda_item_id')::integer and meeting_id = new.meeting_id);
  end if;
  if not is_foreign and written ->> 'decision_id' is not null then
    is_foreign := not exists (select from decision where id = (written ->> 'decision_id')::integer and committee_id = home and (is_published or not is_circulated));
  end if;
  if not is_foreign and written ->> 'superseded_by_id' is not null then
    is_foreign := not exists (select from decision where id = (written ->> 'superseded_by_id')::integer and committee_id = home);
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
-- Managing a committee gives no say over projects that one does not follow.
create function guard_overseen() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not viewer_edits_all() and not exists (select from assignment where account_id = viewer_officer_id() and project_id = new.project_id) then
    raise exception 'who oversees a project follows it' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger guard_overseen after insert on committee_project for each row when (viewer_id() is not null) execute function guard_overseen();
