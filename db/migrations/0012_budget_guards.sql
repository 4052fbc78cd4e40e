-- ISO 4217, as lib/money/currency.ts lists it.
insert into currency (code, minor_unit)
select unnest(string_to_array('JPY ISK XOF XAF GNF RWF BIF UGX DJF KMF KRW VND CLP', ' ')), 0
  union all select unnest(string_to_array('KWD BHD OMR JOD IQD LYD TND', ' ')), 3
  union all select unnest(string_to_array('MAD EUR USD GBP CHF CAD XDR SEK NOK DKK PLN CZK HUF RON RSD ALL UAH TRY RUB AED SAR QAR LBP SYP YER EGP SDG DZD MRU SLE LRD GMD CVE GHS NGN STN CDF KES TZS ETB ERN SOS SSP MGA MUR SCR ZAR NAD BWP LSL SZL ZMW ZWG MZN MWK AOA CNY INR IDR MYR SGD THB PKR BDT PHP KZT UZS AZN AUD NZD BRL MXN ARS COP PEN', ' ')), 2;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['currency', 'funding', 'transaction', 'transaction_step', 'transaction_total'] loop
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
  end loop;
  foreach t in array array['funding', 'transaction'] loop
    execute format('create trigger raise_version before update on %I for each row execute function raise_version()', t);
    execute format('create trigger write_audit_event after insert or update or delete on %I for each row execute function write_audit_event()', t);
    execute format('create trigger touch_project_standing after insert or update on %I for each row execute function touch_project_standing(''project_id'')', t);
    execute format('create trigger refuse_delete before delete on %I for each row execute function refuse_change()', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger refuse_change before update or delete on transaction_step for each row execute function refuse_change();
--> statement-breakpoint
-- No amount has more decimals than its currency's smallest unit.
create function guard_amount() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.amount <> round(new.amount, (select minor_unit::integer from currency where code = new.currency)) then
    raise exception 'finer than the currency' using errcode = 'check_violation', constraint = 'amount_in_minor_units';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_amount before insert or update on funding for each row execute function guard_amount();
--> statement-breakpoint
create trigger guard_amount before insert or update on transaction for each row execute function guard_amount();
--> statement-breakpoint
-- Who validates decides, and rewrites nothing; who edits submits anew; a reversal mirrors what it undoes.
create function guard_transaction() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deciding constant text[] := '{state,decided_at,decided_by,version,updated_at}';
  undone transaction%rowtype;
begin
  if tg_op = 'UPDATE' then
    if (new.project_id, new.author_id, new.organisation_id, new.reversal_of_id) is distinct from (old.project_id, old.author_id, old.organisation_id, old.reversal_of_id) then
      raise exception 'an entry stays where it was recorded' using errcode = 'insufficient_privilege';
    end if;
    if viewer_id() is not null and viewer_id() <> old.author_id and to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
      raise exception 'an entry is its author''s' using errcode = 'insufficient_privilege';
    end if;
    if viewer_id() = old.author_id and (new.decided_by is not null or new.decided_at is not null) then
      raise exception 'who edits submits anew' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from transaction where reversal_of_id = new.id) and to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
      raise exception 'reversed' using errcode = 'check_violation', constraint = 'transaction_reversed';
    end if;
  end if;
  if new.reversal_of_id is not null then
    select * into undone from transaction where id = new.reversal_of_id for share;
    if (new.project_id, new.kind, new.funder_id, new.from_id, new.to_id, new.currency, new.value_on, new.amount) is distinct from
       (undone.project_id, undone.kind, undone.funder_id, undone.from_id, undone.to_id, undone.currency, undone.value_on, -undone.amount)
       or undone.reversal_of_id is not null or undone.state <> 'accepted' then
      raise exception 'a reversal mirrors an accepted entry' using errcode = 'check_violation', constraint = 'transaction_reversal';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_transaction before insert or update on transaction for each row execute function guard_transaction();
--> statement-breakpoint
-- What was counted is taken out, what is now is put in; always in the same order, so that two entries never wait for one another.
create function keep_transaction_total() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into transaction_total as total (project_id, funder_id, year, kind, currency, official, submitted)
  select project_id, funder_id, extract(year from value_on), kind, currency,
    coalesce(sum(counted) filter (where state = 'accepted'), 0), coalesce(sum(counted) filter (where state = 'submitted'), 0)
  from (
    select new.project_id, new.funder_id, new.value_on, new.kind, new.currency, new.state, new.amount counted
    union all
    select old.project_id, old.funder_id, old.value_on, old.kind, old.currency, old.state, -old.amount where tg_op = 'UPDATE'
  ) moved
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (project_id, funder_id, year, kind, currency)
    do update set official = total.official + excluded.official, submitted = total.submitted + excluded.submitted;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_transaction_total after insert or update of project_id, funder_id, value_on, kind, currency, state, amount on transaction
  for each row execute function keep_transaction_total();
--> statement-breakpoint
do $$ declare c text[]; begin
  foreach c slice 1 in array array[['funding', 'start'], ['funding', 'end']] loop
    execute format('alter table %1$I add constraint %2$I check ((%3$I is null) = (%4$I is null)
      and (%3$I is null or %4$I = ''day'' or extract(day from %3$I) = 1) and (%3$I is null or %4$I <> ''year'' or extract(month from %3$I) = 1))',
      c[1], c[1] || '_' || c[2] || '_partial', c[2] || '_on', c[2] || '_precision');
  end loop;
end $$;
