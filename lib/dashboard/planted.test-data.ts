import type { Sql } from 'postgres'
import { idOf } from '@/db/test/database'

/** A project to which no liaison of the demonstration is a party: late, with money, and of a partnership of its own. */
export const plantOutsider = async (owner: Sql) => {
  const title = owner.json({ fr: 'Outsider' })
  const partnership = await idOf(
    owner`insert into partnership (kind, name) values ('bilateral', ${title}) returning id`,
  )
  const project = await idOf(owner`
    insert into project (title, kind, partnership_id, status, start_on, start_precision)
    values (${title}, 'bilateral', ${partnership}, 'implementation', '2024-01-01', 'year') returning id`)
  await owner`
    insert into milestone (project_id, title, position, due_on, due_precision)
    values (${project}, ${title}, 1, '2025-01-15', 'day')`
  const [director] = await owner`select id, organisation_id from account where email = 'director@example.org'`
  const [officer] = await owner`select id, organisation_id from account where email = 'officer@example.org'`
  await owner`
    insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, state, author_id, organisation_id, decided_by, decided_at)
    values (${project}, 'commitment', ${officer?.organisation_id}, '2025-02-01', '2025-02-01', 12345.67, 'MAD', 'accepted',
      ${officer?.id}, ${officer?.organisation_id}, ${director?.id}, now())`
}
