insert into setting (id) values (1);
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['exchange_rate', 'setting', 'reporting_period', 'transaction_conversion', 'budget_line', 'budget_amount',
      'budget_revision', 'budget_move', 'planned_disbursement'] loop
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
  end loop;
  foreach t in array array['exchange_rate', 'setting', 'reporting_period', 'budget_line', 'budget_amount', 'budget_revision', 'planned_disbursement'] loop
    execute format('create trigger raise_version before update on %I for each row execute function raise_version()', t);
    execute format('create trigger write_audit_event after insert or update or delete on %I for each row execute function write_audit_event()', t);
    execute format('create trigger refuse_delete before delete on %I for each row execute function refuse_change()', t);
  end loop;
  foreach t in array array['budget_line', 'budget_amount', 'budget_revision', 'planned_disbursement'] loop
    execute format('create trigger touch_project_standing after insert or update on %I for each row execute function touch_project_standing(''project_id'')', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger refuse_change before update or delete on budget_move for each row execute function refuse_change();
--> statement-breakpoint
create trigger guard_amount before insert or update on planned_disbursement for each row execute function guard_amount();
--> statement-breakpoint
alter table planned_disbursement add constraint planned_disbursement_due_partial check (
  (due_precision = 'day' or extract(day from due_on) = 1) and (due_precision <> 'year' or extract(month from due_on) = 1));
--> statement-breakpoint
alter table reporting_period add constraint reporting_period_apart
  exclude using gist (daterange(starts_on, ends_on, '[]') with &&) where (reopened_at is null);
--> statement-breakpoint
-- A numeric holds NaN, which is above every number and leaves no sum again; a date holds infinity, which is in no year.
do $$ declare c text[]; begin
  foreach c slice 1 in array array[['transaction', 'amount'], ['funding', 'amount'], ['budget_amount', 'amount'], ['budget_move', 'amount'],
      ['planned_disbursement', 'amount'], ['exchange_rate', 'rate']] loop
    execute format('alter table %1$I add constraint %2$I check (%3$I <> ''NaN'')', c[1], c[1] || '_' || c[2] || '_is_number', c[2]);
  end loop;
  foreach c slice 1 in array array[['transaction', 'occurred_on'], ['transaction', 'value_on'], ['funding', 'start_on'], ['funding', 'end_on'],
      ['planned_disbursement', 'due_on'], ['exchange_rate', 'rate_on'], ['reporting_period', 'starts_on'], ['reporting_period', 'ends_on']] loop
    execute format('alter table %1$I add constraint %2$I check (isfinite(%3$I))', c[1], c[1] || '_' || c[2] || '_is_day', c[2]);
  end loop;
end $$;
--> statement-breakpoint
alter table budget_line add constraint budget_line_title_localized check (is_localized_text(title));
--> statement-breakpoint
-- With the viewer's own rights, and before any other guard looks: a project that they do not edit, or that is archived, answers
-- like one that does not exist; only the system itself still loads into an archived one. Held until the end, so that what is
-- planned, proposed and decided in it waits in line.
create function guard_access() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from project where id = new.project_id and (archived_at is null or viewer_id() is null) for no key update;
  if not found then
    raise exception 'not an open project of the viewer''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['budget_line', 'budget_amount', 'budget_revision', 'budget_move', 'planned_disbursement'] loop
    execute format('create trigger guard_access before insert or update on %I for each row execute function guard_access()', t);
  end loop;
end $$;
--> statement-breakpoint
-- By the last rates not after the day; rounded once, a half away from zero. No amount where a rate is missing.
-- Without a search path of its own: so PostgreSQL writes it into a query that converts thousands, which is four times faster.
create function conversion_of(money numeric, of_currency char(3), day date)
returns table (amount numeric, rate_id integer, reference_rate_id integer) language sql stable as $$
  -- By whole numbers: a quotient with decimals would be rounded before it is rounded.
  select case when of_currency = s.reference_currency then money else
      sign(money) * div(2 * abs(money) * worth.own * ('1e' || unit.minor_unit)::numeric + worth.reference, 2 * worth.reference)
        * ('1e-' || unit.minor_unit)::numeric end,
    own.id, reference.id
  from setting s
  join currency unit on unit.code = s.reference_currency
  left join lateral (
    select r.id, r.rate from exchange_rate r
    where r.currency = of_currency and of_currency <> s.reference_currency and r.rate_on <= day and r.withdrawn_at is null
    order by r.rate_on desc limit 1) own on true
  left join lateral (
    select r.id, r.rate from exchange_rate r
    where r.currency = s.reference_currency and of_currency <> s.reference_currency and r.rate_on <= day and r.withdrawn_at is null
    order by r.rate_on desc limit 1) reference on true
  cross join lateral (
    select case when of_currency = 'MAD' then 1 else own.rate end own, case when s.reference_currency = 'MAD' then 1 else reference.rate end reference
  ) worth
$$;
--> statement-breakpoint
-- Entries share the lock, what changes a conversion takes it alone: no entry is converted by a rate that is just leaving.
create function hold_rates() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock('exchange_rate'::regclass::oid::bigint);
  return null;
end $$;
--> statement-breakpoint
create trigger hold_rates before insert or update on exchange_rate for each statement execute function hold_rates();
--> statement-breakpoint
create trigger hold_rates before insert or update on reporting_period for each statement execute function hold_rates();
--> statement-breakpoint
create trigger hold_rates before update on setting for each statement execute function hold_rates();
--> statement-breakpoint
create or replace function keep_transaction_total() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  now_worth record;
  was_worth numeric;
begin
  perform pg_advisory_xact_lock_shared('exchange_rate'::regclass::oid::bigint);
  select * into now_worth from conversion_of(new.amount, new.currency, new.value_on);
  if tg_op = 'UPDATE' then
    select amount into was_worth from transaction_conversion where transaction_id = new.id;
  end if;
  insert into transaction_conversion values (new.id, now_worth.amount, now_worth.rate_id, now_worth.reference_rate_id)
  on conflict (transaction_id) do update
    set amount = excluded.amount, rate_id = excluded.rate_id, reference_rate_id = excluded.reference_rate_id;
  -- What was counted is taken out, what is now is put in; always in the same order, so that two entries never wait for one another.
  insert into transaction_total as total (project_id, funder_id, year, kind, currency,
    official, official_converted, official_unconverted, submitted, submitted_converted, submitted_unconverted)
  select project_id, funder_id, extract(year from value_on), kind, currency,
    coalesce(sum(counted) filter (where state = 'accepted'), 0), coalesce(sum(worth) filter (where state = 'accepted'), 0),
    coalesce(sum(missing) filter (where state = 'accepted'), 0),
    coalesce(sum(counted) filter (where state = 'submitted'), 0), coalesce(sum(worth) filter (where state = 'submitted'), 0),
    coalesce(sum(missing) filter (where state = 'submitted'), 0)
  from (
    select new.project_id, new.funder_id, new.value_on, new.kind, new.currency, new.state, new.amount counted,
      now_worth.amount worth, (now_worth.amount is null)::integer missing
    union all
    select old.project_id, old.funder_id, old.value_on, old.kind, old.currency, old.state, -old.amount,
      -was_worth, -(was_worth is null)::integer where tg_op = 'UPDATE'
  ) moved
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (project_id, funder_id, year, kind, currency) do update set
    official = total.official + excluded.official, official_converted = total.official_converted + excluded.official_converted,
    official_unconverted = total.official_unconverted + excluded.official_unconverted,
    submitted = total.submitted + excluded.submitted, submitted_converted = total.submitted_converted + excluded.submitted_converted,
    submitted_unconverted = total.submitted_unconverted + excluded.submitted_unconverted;
  return null;
end $$;
--> statement-breakpoint
-- Converts anew the entries of these currencies from that day on; null stands for all. The totals follow by the difference.
create function reconvert(codes char(3)[], since date) returns void
language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    select t.id, t.project_id, t.funder_id, extract(year from t.value_on) "year", t.kind, t.currency, t.state, c.amount, c.rate_id, c.reference_rate_id,
      coalesce(c.amount, 0) - coalesce(x.amount, 0) difference, (c.amount is null)::integer - (x.amount is null)::integer missing
    from transaction t
    join transaction_conversion x on x.transaction_id = t.id
    cross join lateral conversion_of(t.amount, t.currency, t.value_on) c
    where (codes is null or t.currency = any(codes)) and (since is null or t.value_on >= since)
      and (c.amount, c.rate_id, c.reference_rate_id) is distinct from (x.amount, x.rate_id, x.reference_rate_id)
  ), kept as (
    update transaction_conversion x set amount = c.amount, rate_id = c.rate_id, reference_rate_id = c.reference_rate_id
    from changed c where x.transaction_id = c.id
  ), moved as (
    select project_id, funder_id, "year", kind, currency,
      coalesce(sum(difference) filter (where state = 'accepted'), 0) official, coalesce(sum(missing) filter (where state = 'accepted'), 0) official_missing,
      coalesce(sum(difference) filter (where state = 'submitted'), 0) submitted, coalesce(sum(missing) filter (where state = 'submitted'), 0) submitted_missing
    from changed group by 1, 2, 3, 4, 5
  )
  update transaction_total total set
    official_converted = total.official_converted + m.official, official_unconverted = total.official_unconverted + m.official_missing,
    submitted_converted = total.submitted_converted + m.submitted, submitted_unconverted = total.submitted_unconverted + m.submitted_missing
  from moved m
  where (total.project_id, total.funder_id, total.year, total.kind, total.currency) = (m.project_id, m.funder_id, m.year, m.kind, m.currency)
$$;
--> statement-breakpoint
-- A rate is recorded or withdrawn, nothing else.
create function guard_exchange_rate() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null
      or to_jsonb(new) - '{withdrawn_at,withdrawal_reason,version,updated_at}'::text[] <> to_jsonb(old) - '{withdrawn_at,withdrawal_reason,version,updated_at}'::text[] then
    raise exception 'a rate is withdrawn and recorded anew' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_exchange_rate before update on exchange_rate for each row execute function guard_exchange_rate();
--> statement-breakpoint
-- A closed period keeps the rates it was published with; where it had none, one may still come.
create function follow_exchange_rate() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  codes char(3)[];
begin
  if not exists (select from changed_rate) then
    return null;
  end if;
  if exists (
    select from changed_rate c
    left join (
      select r.currency, min(r.rate_on) "day" from exchange_rate r
      where r.currency in (select currency from changed_rate) and r.withdrawn_at is null and r.id not in (select id from changed_rate) group by 1
    ) earliest on earliest.currency = c.currency
    cross join lateral (
      select coalesce(min(r.rate_on), 'infinity') as starts from exchange_rate r
      where r.currency = c.currency and r.withdrawn_at is null and r.rate_on > c.rate_on
    ) following
    join reporting_period p on p.reopened_at is null and p.ends_on >= c.rate_on and p.starts_on < following.starts
    where tg_op = 'UPDATE' or earliest.day < c.rate_on
  ) then
    raise exception 'the period is closed' using errcode = 'check_violation', constraint = 'exchange_rate_period_closed';
  end if;
  select array_agg(distinct currency) into codes from changed_rate;
  if (select reference_currency from setting) = any(codes) then
    codes := null;
  end if;
  perform reconvert(codes, (select min(rate_on) from changed_rate));
  return null;
end $$;
--> statement-breakpoint
create trigger follow_exchange_rate_recorded after insert on exchange_rate
  referencing new table as changed_rate for each statement execute function follow_exchange_rate();
--> statement-breakpoint
create trigger follow_exchange_rate_withdrawn after update on exchange_rate
  referencing new table as changed_rate for each statement execute function follow_exchange_rate();
--> statement-breakpoint
create function follow_setting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform reconvert(null, null);
  return null;
end $$;
--> statement-breakpoint
create trigger follow_setting after update of reference_currency on setting
  for each row when (old.reference_currency is distinct from new.reference_currency) execute function follow_setting();
--> statement-breakpoint
-- Once closed, a period is only reopened, with a reason.
create function guard_reporting_period() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reopening constant text[] := '{reopened_at,reopened_by,reopening_reason,version,updated_at}';
begin
  if old.reopened_at is not null or new.reopened_at is null or to_jsonb(new) - reopening <> to_jsonb(old) - reopening then
    raise exception 'a period is only reopened' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_reporting_period before update on reporting_period for each row execute function guard_reporting_period();
--> statement-breakpoint
-- It is closed with all its rates. Afterwards, when the policies have spoken: the answer tells of entries out of sight.
create function require_rates_of_period() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from transaction t join transaction_conversion c on c.transaction_id = t.id
    where c.amount is null and t.state = 'accepted' and t.value_on between new.starts_on and new.ends_on
  ) then
    raise exception 'rates are missing' using errcode = 'check_violation', constraint = 'reporting_period_rates_missing';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger require_rates_of_period after insert on reporting_period for each row execute function require_rates_of_period();
--> statement-breakpoint
-- A line stays in its project, and in its currency once it has amounts; its phase and objective are the project's. While a
-- proposal waits it says what it said: who decides has read it.
create function guard_budget_line() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if new.project_id <> old.project_id then
      raise exception 'a line stays in its project' using errcode = 'insufficient_privilege';
    end if;
    if (new.title, new.phase_id, new.objective_id, new.funder_id) is distinct from (old.title, old.phase_id, old.objective_id, old.funder_id)
        and exists (select from budget_revision where project_id = new.project_id and state = 'proposed') then
      raise exception 'a proposal waits' using errcode = 'check_violation', constraint = 'budget_line_proposed';
    end if;
    if new.currency <> old.currency and exists (select from budget_amount where line_id = new.id and amount > 0)
        or new.currency <> old.currency and exists (select from budget_move where new.id in (from_line_id, to_line_id)) then
      raise exception 'a line with amounts keeps its currency' using errcode = 'check_violation', constraint = 'budget_line_currency_kept';
    end if;
    if new.archived_at is not null and exists (select from budget_amount where line_id = new.id and amount > 0) then
      raise exception 'a line with amounts stays' using errcode = 'check_violation', constraint = 'budget_line_has_amounts';
    end if;
  end if;
  if new.phase_id is not null and not exists (select from phase where id = new.phase_id and project_id = new.project_id)
      or new.objective_id is not null and not exists (select from objective where id = new.objective_id and project_id = new.project_id) then
    raise exception 'not of this project' using errcode = 'check_violation', constraint = 'budget_line_within_project';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_budget_line before insert or update on budget_line for each row execute function guard_budget_line();
--> statement-breakpoint
-- Planned amounts are edited until the budget is proposed for approval; afterwards an approved revision alone changes them, at depth 2.
create function guard_budget_amount() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  line budget_line%rowtype;
begin
  if tg_op = 'UPDATE' and (new.project_id, new.line_id, new.year, new.quarter) is distinct from (old.project_id, old.line_id, old.year, old.quarter) then
    raise exception 'an amount stays in its line and period' using errcode = 'insufficient_privilege';
  end if;
  if pg_trigger_depth() = 1
      and exists (select from budget_revision where project_id = new.project_id and (state = 'approved' or (state = 'proposed' and kind = 'original'))) then
    raise exception 'the budget is settled' using errcode = 'check_violation', constraint = 'budget_amount_settled';
  end if;
  select * into line from budget_line where id = new.line_id for share;
  if new.amount > 0 and line.archived_at is not null then
    raise exception 'the line is archived' using errcode = 'check_violation', constraint = 'budget_amount_line_archived';
  end if;
  if new.amount <> round(new.amount, (select minor_unit::integer from currency where code = line.currency)) then
    raise exception 'finer than the currency' using errcode = 'check_violation', constraint = 'amount_in_minor_units';
  end if;
  if new.amount > 0 and exists (select from budget_amount a where a.line_id = new.line_id and a.year = new.year and a.amount > 0
      and (a.quarter is null) <> (new.quarter is null)) then
    raise exception 'a year as a whole or by quarters' using errcode = 'check_violation', constraint = 'budget_amount_one_grain';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_budget_amount before insert or update on budget_amount for each row execute function guard_budget_amount();
--> statement-breakpoint
-- First the original, then what revises it; decided once, numbered without gaps.
create function guard_budget_revision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deciding constant text[] := '{state,number,decided_at,decided_by,decision_text,version,updated_at}';
begin
  if tg_op = 'INSERT' then
    if (new.kind = 'original') = exists (select from budget_revision where project_id = new.project_id and state = 'approved') then
      raise exception 'the original comes first, and once' using errcode = 'check_violation', constraint = 'budget_revision_order';
    end if;
    if new.kind = 'original' and not exists (select from budget_amount where project_id = new.project_id and amount > 0) then
      raise exception 'nothing to approve' using errcode = 'check_violation', constraint = 'budget_revision_empty';
    end if;
    if new.state <> 'proposed' then
      raise exception 'a revision is proposed first' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if old.state <> 'proposed' or to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
    raise exception 'a revision is decided once' using errcode = 'insufficient_privilege';
  end if;
  if (new.state = 'withdrawn') <> (new.decided_by is null) then
    raise exception 'who decides signs' using errcode = 'insufficient_privilege';
  end if;
  new.decided_at := coalesce(new.decided_at, now());
  if new.state = 'approved' then
    if new.kind <> 'original' and not exists (select from budget_move where revision_id = new.id) then
      raise exception 'nothing to approve' using errcode = 'check_violation', constraint = 'budget_revision_empty';
    end if;
    new.number := (select coalesce(max(number), 0) + 1 from budget_revision where project_id = new.project_id);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_budget_revision before insert or update on budget_revision for each row execute function guard_budget_revision();
--> statement-breakpoint
-- The original keeps what was planned as its moves, so that every version can be read again; a revision is carried out.
create function carry_out_budget_revision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  moved record;
begin
  if new.kind = 'original' then
    insert into budget_move (project_id, revision_id, to_line_id, to_year, to_quarter, amount)
    select project_id, new.id, line_id, year, quarter, amount from budget_amount where project_id = new.project_id and amount > 0 order by id;
    return null;
  end if;
  insert into budget_amount (project_id, line_id, year, quarter, amount)
  select distinct project_id, to_line_id, to_year, to_quarter, 0 from budget_move where revision_id = new.id and to_line_id is not null
  on conflict do nothing;
  if exists (
    select from budget_move m where m.revision_id = new.id and m.from_line_id is not null and not exists (
      select from budget_amount a where a.line_id = m.from_line_id and a.year = m.from_year and a.quarter is not distinct from m.from_quarter)
  ) then
    raise exception 'nothing to take from' using errcode = 'check_violation', constraint = 'budget_amount_not_negative';
  end if;
  -- What is taken first, what is given afterwards: a year divided into quarters has one grain at any moment.
  for moved in
    select line_id, year, quarter, sum(delta) delta from (
      select from_line_id line_id, from_year "year", from_quarter quarter, -amount delta from budget_move where revision_id = new.id and from_line_id is not null
      union all
      select to_line_id, to_year, to_quarter, amount from budget_move where revision_id = new.id and to_line_id is not null
    ) side group by 1, 2, 3 having sum(delta) <> 0 order by sum(delta)
  loop
    update budget_amount a set amount = a.amount + moved.delta
    where a.line_id = moved.line_id and a.year = moved.year and a.quarter is not distinct from moved.quarter;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger carry_out_budget_revision after update on budget_revision
  for each row when (old.state = 'proposed' and new.state = 'approved') execute function carry_out_budget_revision();
--> statement-breakpoint
-- A reallocation conserves the total: each move has two sides, of one currency. An amendment brings in or takes out. The moves
-- are written with their proposal: who decides has read all of them.
create function guard_budget_move() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  revision budget_revision%rowtype;
  codes char(3)[];
begin
  select * into revision from budget_revision where id = new.revision_id for share;
  if revision.project_id <> new.project_id or (revision.kind = 'original' or revision.state <> 'proposed') <> (pg_trigger_depth() > 1) then
    raise exception 'not a move of this revision' using errcode = 'insufficient_privilege';
  end if;
  if pg_trigger_depth() = 1 and viewer_id() is not null and revision.proposed_at <> now() then
    raise exception 'a proposal stays as it was made' using errcode = 'insufficient_privilege';
  end if;
  if revision.kind = 'reallocation' and (new.from_line_id is null or new.to_line_id is null) then
    raise exception 'a reallocation conserves the total' using errcode = 'check_violation', constraint = 'budget_move_conserves';
  end if;
  select array_agg(distinct currency) into codes from budget_line where id in (new.from_line_id, new.to_line_id);
  if cardinality(codes) <> 1 then
    raise exception 'two currencies' using errcode = 'check_violation', constraint = 'budget_move_one_currency';
  end if;
  if new.amount <> round(new.amount, (select minor_unit::integer from currency where code = codes[1])) then
    raise exception 'finer than the currency' using errcode = 'check_violation', constraint = 'amount_in_minor_units';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_budget_move before insert on budget_move for each row execute function guard_budget_move();
--> statement-breakpoint
insert into transaction_conversion select t.id, c.* from transaction t cross join lateral conversion_of(t.amount, t.currency, t.value_on) c;
--> statement-breakpoint
update transaction_total total set official_converted = m.official, official_unconverted = m.official_missing,
  submitted_converted = m.submitted, submitted_unconverted = m.submitted_missing
from (
  select t.project_id, t.funder_id, extract(year from t.value_on) "year", t.kind, t.currency,
    coalesce(sum(c.amount) filter (where t.state = 'accepted'), 0) official, count(*) filter (where t.state = 'accepted' and c.amount is null) official_missing,
    coalesce(sum(c.amount) filter (where t.state = 'submitted'), 0) submitted, count(*) filter (where t.state = 'submitted' and c.amount is null) submitted_missing
  from transaction t join transaction_conversion c on c.transaction_id = t.id group by 1, 2, 3, 4, 5
) m
where (total.project_id, total.funder_id, total.year, total.kind, total.currency) = (m.project_id, m.funder_id, m.year, m.kind, m.currency);
