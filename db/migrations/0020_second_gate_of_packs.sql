-- Whether the viewer sees each project that a note on the source concerns: it is kept once for each, and names them all.
create function anomaly_is_whole(key text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from anomaly a where a.source_key = key
    and not exists (select from viewer_project v where v.project_id = a.project_id))
$$;
--> statement-breakpoint
ALTER TABLE "meeting_pack" ADD CONSTRAINT "meeting_pack_size" CHECK (octet_length("meeting_pack"."frozen"::text) <= 16777216);--> statement-breakpoint
ALTER TABLE "meeting_pack_money" ADD CONSTRAINT "meeting_pack_money_size" CHECK (octet_length("meeting_pack_money"."frozen"::text) <= 4194304);--> statement-breakpoint
ALTER TABLE "meeting_pack_project" ADD CONSTRAINT "meeting_pack_project_own" CHECK (("meeting_pack_project"."frozen" ->> 'id') is not distinct from "meeting_pack_project"."project_id"::text);--> statement-breakpoint
ALTER TABLE "meeting_pack_project" ADD CONSTRAINT "meeting_pack_project_size" CHECK (octet_length("meeting_pack_project"."frozen"::text) <= 4194304);--> statement-breakpoint
ALTER POLICY "anomaly_read" ON "anomaly" TO sharaka_app USING (((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "anomaly"."project_id" offset 0)) and ((select viewer_sees_all()) or anomaly_is_whole("anomaly"."source_key")));--> statement-breakpoint
ALTER POLICY "meeting_pack_money_read" ON "meeting_pack_money" TO sharaka_app USING (((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "meeting_pack_money"."project_id" and v.amounts offset 0)) and exists (select from meeting_pack k where k.id = "meeting_pack_money"."pack_id" offset 0));--> statement-breakpoint
ALTER POLICY "meeting_pack_project_read" ON "meeting_pack_project" TO sharaka_app USING (((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "meeting_pack_project"."project_id" offset 0)) and exists (select from meeting_pack k where k.id = "meeting_pack_project"."pack_id" offset 0));
--> statement-breakpoint
-- As in 0018, and: a pack is of a meeting that is still ahead, and says of itself which it is. Looked at once the meeting is held
-- fast, so that none is frozen while it is opened; to who does not see the meeting, all of it answers alike.
create or replace function guard_meeting_pack() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from meeting where id = new.meeting_id for no key update;
  if viewer_id() is not null then
    if new.as_at not between current_date - 1 and current_date + 1 then
      raise exception 'a pack is frozen on its day' using errcode = 'check_violation', constraint = 'meeting_pack_of_today';
    end if;
    if not exists (select from meeting where id = new.meeting_id and state in ('planned', 'convened'))
        or new.frozen #>> '{meeting,id}' is distinct from new.meeting_id::text or new.frozen ->> 'format' is distinct from '1' then
      raise exception 'not the pack of a meeting ahead' using errcode = 'insufficient_privilege';
    end if;
  end if;
  new.number := (select coalesce(max(number), 0) + 1 from meeting_pack where meeting_id = new.meeting_id);
  return new;
end $$;
