import type { Sql } from 'postgres'
import { expect } from 'vitest'
import { actAs, idOf, type TestDatabase } from '@/db/test/database'

/* A project with a funder, an implementing organisation and an observer, and entries of its money. */

const organisationNames = ['ministry', 'implementer', 'funder', 'observer', 'outsider', 'recipient'] as const
const people = [
  ['director', 'director', 'ministry'],
  ['officer', 'officer', 'ministry'],
  ['implementer', 'liaison', 'implementer'],
  ['funder', 'liaison', 'funder'],
  ['observer', 'liaison', 'observer'],
] as const
const parties = [
  ['implementer', 'implementing'],
  ['funder', 'funding'],
  ['observer', 'observer'],
] as const

type OrganisationName = (typeof organisationNames)[number]
export type AccountName = (typeof people)[number][0]

export type Entry = {
  kind: 'commitment' | 'disbursement' | 'expenditure'
  funder: OrganisationName
  to: OrganisationName | null
  amount: string
  currency: string
  valued: string
  reversalOf: number | null
}

const usual: Entry = {
  ...{ kind: 'commitment', funder: 'funder', to: null, amount: '1000', currency: 'EUR' },
  ...{ valued: '2026-03-04', reversalOf: null },
}

export type PlantedMoney = Awaited<ReturnType<typeof plantMoney>>

export const plantMoney = async ({ owner, app }: TestDatabase) => {
  const organisations = Object.fromEntries(
    await Promise.all(
      organisationNames.map(async (name) => [
        name,
        await idOf(
          owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Money ${name}` })}) returning id`,
        ),
      ]),
    ),
  ) as Record<OrganisationName, number>
  const accounts = Object.fromEntries(
    await Promise.all(
      people.map(async ([name, role, organisation]) => [
        name,
        await idOf(owner`
          insert into account (email, name, role, organisation_id)
          values (${`${name}@money.example`}, ${name}, ${role}, ${organisations[organisation]}) returning id`),
      ]),
    ),
  ) as Record<AccountName, number>

  const plantProject = async () => {
    const projectId = await idOf(owner`
      insert into project (title, kind, partnership_id) select '{"en": "Money project"}', 'bilateral', min(id) from partnership returning id`)
    await owner`insert into assignment (account_id, project_id) values (${accounts.officer}, ${projectId})`
    for (const [name, role] of parties)
      await owner`insert into party (project_id, organisation_id, role) values (${projectId}, ${organisations[name]}, ${role})`
    return projectId
  }

  const insert = (tx: Sql, projectId: number, account: AccountName, change: Partial<Entry> = {}) => {
    const { kind, funder, to, amount, currency, valued, reversalOf } = { ...usual, ...change }
    return idOf(tx`
      insert into transaction (project_id, kind, funder_id, to_id, occurred_on, value_on, amount, currency, reversal_of_id, author_id, organisation_id)
      select ${projectId}, ${kind}, ${organisations[funder]}, ${to && organisations[to]}, ${valued}, ${valued}, ${amount}, ${currency}, ${reversalOf},
        id, organisation_id from account where id = ${accounts[account]} returning id`)
  }

  const really = <T>(account: AccountName, run: (tx: Sql) => Promise<T>) => actAs(app, accounts[account], run)

  /** How many rows were decided: none where the policies hide them. */
  const decide = (account: AccountName, id: number, state: 'accepted' | 'returned') =>
    really(account, async (tx) => {
      const rows = await tx`
        update transaction set state = ${state}, decided_at = now(), decided_by = ${accounts[account]} where id = ${id} returning id`
      return rows.length
    })

  const edit = (account: AccountName, id: number, amount: string, valued = '2026-03-04') =>
    really(account, async (tx) => {
      const rows = await tx`
        update transaction set amount = ${amount}, value_on = ${valued}, state = 'submitted', decided_at = null, decided_by = null
        where id = ${id} returning id`
      return rows.length
    })

  /** By kind, currency and year: `official+submitted`; as kept, and as the entries say. */
  const totals = async (projectId: number) => {
    const rows = await owner`
    select kind || ' ' || currency || ' ' || year "of", trim_scale(official)::text || '+' || trim_scale(submitted)::text sums
    from transaction_total where project_id = ${projectId} and (official <> 0 or submitted <> 0)`
    const counted = await owner`
    select kind || ' ' || currency || ' ' || extract(year from value_on) "of",
      trim_scale(coalesce(sum(amount) filter (where state = 'accepted'), 0))::text || '+' ||
      trim_scale(coalesce(sum(amount) filter (where state = 'submitted'), 0))::text sums
    from transaction where project_id = ${projectId} group by 1`
    const kept = Object.fromEntries(rows.map(({ of, sums }) => [of, sums]))
    for (const { of, sums } of counted) expect(kept[of] ?? '0+0').toBe(sums)
    return kept
  }

  return {
    ...{ organisations, accounts, plantProject, insert, really, decide, edit, totals },
    record: (projectId: number, account: AccountName, change?: Partial<Entry>) =>
      really(account, (tx) => insert(tx, projectId, account, change)),
    accept: (id: number) => decide('officer', id, 'accepted'),
  }
}
