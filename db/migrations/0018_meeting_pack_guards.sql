do $$ declare t text; begin
  foreach t in array array['meeting_pack', 'meeting_pack_project', 'meeting_pack_money'] loop
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
    execute format('create trigger refuse_change before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger write_audit_event after insert or update or delete on meeting_pack for each row execute function write_audit_event();
--> statement-breakpoint
-- Two who freeze at once wait for one another: the numbers of a meeting have no gaps. Of another day than today nobody freezes
-- anything (a day of leeway: midnight in Morocco is not midnight here).
create function guard_meeting_pack() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from meeting where id = new.meeting_id for no key update;
  if viewer_id() is not null and new.as_at not between current_date - 1 and current_date + 1 then
    raise exception 'a pack is frozen on its day' using errcode = 'check_violation', constraint = 'meeting_pack_of_today';
  end if;
  new.number := (select coalesce(max(number), 0) + 1 from meeting_pack where meeting_id = new.meeting_id);
  return new;
end $$;
--> statement-breakpoint
create trigger guard_meeting_pack before insert on meeting_pack for each row execute function guard_meeting_pack();
