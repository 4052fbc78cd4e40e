alter table portfolio_brief force row level security;
--> statement-breakpoint
create policy owner on portfolio_brief to current_user using (true) with check (true);
--> statement-breakpoint
create trigger refuse_change before update or delete on portfolio_brief for each row execute function refuse_change();
--> statement-breakpoint
create trigger write_audit_event after insert or update or delete on portfolio_brief for each row execute function write_audit_event();
--> statement-breakpoint
-- As a pack: of its own day, with a day of leeway, for midnight in Morocco is not midnight here.
create function guard_portfolio_brief() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if viewer_id() is not null and new.as_at not between current_date - 1 and current_date + 1 then
    raise exception 'a brief is frozen on its day' using errcode = 'check_violation', constraint = 'portfolio_brief_of_today';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_portfolio_brief before insert on portfolio_brief for each row execute function guard_portfolio_brief();
