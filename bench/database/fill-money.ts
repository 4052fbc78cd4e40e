import type { Sql } from 'postgres'
import { base, expectationsEach, type Range } from './amount'
import { viewers } from './fill-people'
import { fillTransactions } from './fill-transactions'

/** Given by the funding party, in euros or dollars, and by the ministry, in dirhams; spread over six years and more. */
export const fillMoney = async (owner: Sql, range: Range) => {
  if (range.first === 1) await addRates(owner)
  await addFunding(owner, range)
  await addBudget(owner, range)
  await fillTransactions(owner, range)
}

const addRates = (owner: Sql) => owner`
  insert into exchange_rate (currency, rate_on, rate, source)
  select currency, date_trunc('month', current_date - 30 * m)::date, 9.5 + pg_temp.pick(m, 21, 200) / 100.0, 'Bank Al-Maghrib'
  from generate_series(0, 90) m, unnest(array['EUR', 'USD']) currency on conflict do nothing`

const addFunding = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into funding (project_id, organisation_id, form, amount, currency, start_on, start_precision)
    select ${base}::integer + n, organisation_id, 'cash'::funding_form, 100000 + 1000 * pg_temp.pick(n, 22, 5000), case when n % 3 = 0 then 'USD' else 'EUR' end,
      current_date - 2200, 'day'::date_precision
    from generate_series(${first}::integer, ${last}::integer) n join party on project_id = ${base}::integer + n and role = 'funding'
    union all
    select ${base}::integer + n, (select id from organisation where is_home), 'in_kind', 100000 + 1000 * pg_temp.pick(n, 23, 900), 'MAD',
      current_date - 2200, 'day'::date_precision
    from generate_series(${first}::integer, ${last}::integer) n`
  await owner`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    select f.project_id, f.organisation_id, (date_trunc('month', current_date - 1800) + interval '5 months' * k)::date, 'month',
      round(f.amount / ${expectationsEach}::integer, 2), f.currency
    from funding f, generate_series(1, ${expectationsEach}::integer) k
    where f.project_id between ${base + first} and ${base + last} and f.currency <> 'MAD'`
}

const addBudget = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into budget_line (project_id, title, objective_id, currency, position)
    select project_id, jsonb_build_object('fr', 'Activités de l’objectif ' || position, 'ar', 'أنشطة الهدف ' || position), id, 'EUR', position
    from objective where project_id between ${base + first} and ${base + last}`
  await owner`
    insert into budget_amount (project_id, line_id, year, amount)
    select project_id, l.id, extract(year from current_date)::integer - 5 + k, 1000 * (1 + pg_temp.pick(l.id, 24, 90))
    from budget_line l, generate_series(0, 6) k where project_id between ${base + first} and ${base + last}`
  await owner`
    insert into budget_revision (project_id, kind, number, state, reason, author_id, decided_at, decided_by)
    select ${base}::integer + n, 'original', 1, 'approved', 'Budget initial.', ${viewers.officer}, now(), ${viewers.director}
    from generate_series(${first}::integer, ${last}::integer) n`
}
