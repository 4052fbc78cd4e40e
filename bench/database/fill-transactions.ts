import type { Sql } from 'postgres'
import { base, type Range, transactionsEach } from './amount'
import { viewers } from './fill-people'

/** Of ten entries one promises, four pay and five spend; nine in ten are accepted. The triggers would have kept the rest. */
export const fillTransactions = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into transaction (id, project_id, kind, funder_id, from_id, occurred_on, value_on, amount, currency, reference, state, author_id,
      organisation_id, submitted_at, decided_at, decided_by)
    overriding system value
    select ${base}::integer + t, given.project_id, drawn.kind, given.organisation_id, given.organisation_id, drawn.day, drawn.day,
      (case when drawn.kind = 'commitment' then 5000 else 500 end) + pg_temp.pick(t, 31, 90000) / 100.0, given.currency, 'OP-' || t,
      drawn.state, ${viewers.liaison}::integer, author.organisation_id, drawn.day + interval '2 days',
      case when drawn.state <> 'submitted' then drawn.day + interval '4 days' end,
      case when drawn.state <> 'submitted' then ${viewers.officer}::integer end
    from generate_series(${(first - 1) * transactionsEach + 1}::integer, ${last * transactionsEach}::integer) t
      join funding given on given.project_id = ${base}::integer + 1 + (t - 1) / ${transactionsEach}::integer and (given.currency = 'MAD') = (t % 4 = 0)
      join account author on author.id = ${viewers.liaison}::integer,
      lateral (select current_date - pg_temp.pick(t, 32, 2200) "day",
        (case when pg_temp.pick(t, 33, 10) < 1 then 'commitment' when pg_temp.pick(t, 33, 10) < 5 then 'disbursement' else 'expenditure' end)::transaction_kind kind,
        (case when pg_temp.pick(t, 34, 100) < 90 then 'accepted' when pg_temp.pick(t, 34, 100) < 97 then 'submitted' else 'returned' end)::transaction_state state) drawn`
  await owner`
    insert into transaction_step (transaction_id, verb, text, account_id, created_at)
    select id, state::text::report_step_verb, case state when 'returned' then 'Merci de joindre l’ordre de paiement.' end, decided_by, decided_at
    from transaction where project_id between ${base + first} and ${base + last} and state <> 'submitted'`
  await owner`
    insert into transaction_conversion (transaction_id, amount, rate_id, reference_rate_id)
    select t.id, worth.* from transaction t cross join lateral conversion_of(t.amount, t.currency, t.value_on) worth
    where t.project_id between ${base + first} and ${base + last}`
  await owner`
    insert into transaction_total (project_id, funder_id, year, kind, currency, official, submitted, official_converted, official_unconverted,
      submitted_converted, submitted_unconverted)
    select t.project_id, t.funder_id, extract(year from t.value_on), t.kind, t.currency,
      coalesce(sum(t.amount) filter (where t.state = 'accepted'), 0), coalesce(sum(t.amount) filter (where t.state = 'submitted'), 0),
      coalesce(sum(c.amount) filter (where t.state = 'accepted'), 0), count(*) filter (where t.state = 'accepted' and c.amount is null),
      coalesce(sum(c.amount) filter (where t.state = 'submitted'), 0), count(*) filter (where t.state = 'submitted' and c.amount is null)
    from transaction t join transaction_conversion c on c.transaction_id = t.id
    where t.project_id between ${base + first} and ${base + last} group by 1, 2, 3, 4, 5`
}
