-- Functions that the tables, policies and views of the next migration stand on.
-- Their bodies name tables that do not exist yet.
set check_function_bodies = off;
--> statement-breakpoint
do $$ begin
  if not exists (select from pg_roles where rolname = 'sharaka_app') then
    create role sharaka_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;
--> statement-breakpoint
create function localized(value jsonb, language text) returns text
language sql immutable parallel safe return
  coalesce(nullif(value ->> language, ''), nullif(value ->> 'fr', ''), nullif(value ->> 'ar', ''), nullif(value ->> 'en', ''));
--> statement-breakpoint
create function localized_values(value jsonb) returns text
language sql immutable parallel safe return
  coalesce(value ->> 'ar', '') || ' ' || coalesce(value ->> 'fr', '') || ' ' || coalesce(value ->> 'en', '');
--> statement-breakpoint
-- Search is blind to case, accents, Arabic vowels, tatweel, hamza seats, final ya and ta marbuta.
create function fold_text(value text) returns text
language sql immutable parallel safe return
  translate(regexp_replace(normalize(lower(value), NFKD), U&'[\0300-\036f\064b-\065f\0670\0640]', '', 'g'), U&'\0649\0629', U&'\064a\0647');
--> statement-breakpoint
create function is_localized_text(value jsonb) returns boolean
language sql immutable parallel safe return
  jsonb_typeof(value) = 'object' and (value - 'ar' - 'fr' - 'en') = '{}'::jsonb
  and coalesce(nullif(btrim(value ->> 'ar'), ''), nullif(btrim(value ->> 'fr'), ''), nullif(btrim(value ->> 'en'), '')) is not null;
--> statement-breakpoint
create type date_precision as enum ('year', 'month', 'day');
--> statement-breakpoint
-- The last day that a partial date may mean.
create function last_day(first date, known date_precision) returns date
language sql immutable parallel safe return
  case known
    when 'year' then make_date(extract(year from first)::int, 12, 31)
    when 'month' then make_date(extract(year from first)::int, extract(month from first)::int, 1)
      + (case extract(month from first)::int
          when 2 then case when (extract(year from first)::int % 4 = 0 and extract(year from first)::int % 100 <> 0) or extract(year from first)::int % 400 = 0 then 28 else 27 end
          when 4 then 29 when 6 then 29 when 9 then 29 when 11 then 29 else 30 end)
    else first
  end;
--> statement-breakpoint
-- A partial date as EDTF level 0 text: 2016, 2016-01 or 2016-01-22.
create function partial_date(first date, known date_precision) returns text
language sql immutable parallel safe return
  left(lpad(extract(year from first)::text, 4, '0') || '-' || lpad(extract(month from first)::text, 2, '0') || '-' || lpad(extract(day from first)::text, 2, '0'),
    case known when 'year' then 4 when 'month' then 7 else 10 end);
--> statement-breakpoint
create function viewer_id() returns integer
language sql stable parallel safe return nullif(current_setting('sharaka.account', true), '')::integer;
--> statement-breakpoint
create function viewer_role() returns text
language sql stable parallel safe return nullif(current_setting('sharaka.role', true), '');
--> statement-breakpoint
create function viewer_organisation_id() returns integer
language sql stable parallel safe return nullif(current_setting('sharaka.organisation', true), '')::integer;
--> statement-breakpoint
create function viewer_sees_all() returns boolean
language sql stable parallel safe return coalesce(viewer_role() in ('director', 'officer', 'auditor', 'administrator'), false);
--> statement-breakpoint
create function viewer_edits_all() returns boolean
language sql stable parallel safe return coalesce(viewer_role() = 'director', false);
--> statement-breakpoint
create function viewer_officer_id() returns integer
language sql stable parallel safe return case when viewer_role() = 'officer' then viewer_id() end;
--> statement-breakpoint
create function viewer_liaison_organisation_id() returns integer
language sql stable parallel safe return case when viewer_role() = 'liaison' then viewer_organisation_id() end;
--> statement-breakpoint
create function viewer_committee_organisation_id() returns integer
language sql stable parallel safe return case when viewer_role() = 'committee_member' then viewer_organisation_id() end;
--> statement-breakpoint
-- Who is asking, for the rest of the transaction. Role and organisation are read from the account once, here,
-- so that the policies of a page need not ask again for each row; an unknown or disabled account is nobody.
create function enter_viewer(account_id integer) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known record;
begin
  select role, organisation_id into known from account where id = account_id and disabled_at is null;
  perform set_config('sharaka.account', case when found then account_id::text else '' end, true),
    set_config('sharaka.role', coalesce(known.role::text, ''), true),
    set_config('sharaka.organisation', coalesce(known.organisation_id::text, ''), true);
end $$;
