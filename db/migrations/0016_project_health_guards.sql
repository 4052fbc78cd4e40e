insert into health_rule (id) values (1);
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['health_rule', 'health_declaration'] loop
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
    execute format('create trigger write_audit_event after insert or update or delete on %I for each row execute function write_audit_event()', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger raise_version before update on health_rule for each row execute function raise_version();
--> statement-breakpoint
create trigger refuse_delete before delete on health_rule for each row execute function refuse_change();
--> statement-breakpoint
create trigger refuse_change before update or delete on health_declaration for each row execute function refuse_change();
--> statement-breakpoint
create trigger guard_access before insert on health_declaration for each row execute function guard_access();
--> statement-breakpoint
-- From how much on, and from how much on it is worse; of what is not known, nothing is said.
create function health_of(measured integer, attention smallint, critical smallint) returns health_level
language sql immutable parallel safe return
  case when measured is null then null when measured >= critical then 'critical'::health_level
    when measured >= attention then 'attention'::health_level else 'on_track'::health_level end;
