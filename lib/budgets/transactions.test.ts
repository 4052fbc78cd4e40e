import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'

/* What PostgreSQL itself holds about money, whatever the application forgets. */

let db: TestDatabase
let projectId: number
const organisations: Record<string, number> = {}
const accounts: Record<string, number> = {}

const idOf = async (rows: PromiseLike<readonly { id?: number }[]>) => Number((await rows)[0]?.id)
const organisationOf = (name: string) => organisations[name] ?? 0
const accountOf = (name: string) => accounts[name] ?? 0

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  for (const name of ['ministry', 'implementer', 'funder', 'observer', 'outsider', 'recipient'])
    organisations[name] = await idOf(owner`
      insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Money ${name}` })}) returning id`)
  for (const [name, role, organisation] of [
    ['director', 'director', 'ministry'],
    ['officer', 'officer', 'ministry'],
    ['implementer', 'liaison', 'implementer'],
    ['funder', 'liaison', 'funder'],
    ['observer', 'liaison', 'observer'],
  ] as const)
    accounts[name] = await idOf(owner`
      insert into account (email, name, role, organisation_id)
      values (${`${name}@money.example`}, ${name}, ${role}, ${organisationOf(organisation)}) returning id`)
})
afterAll(() => db.close())

beforeEach(async () => {
  const { owner } = db
  projectId = await idOf(owner`
    insert into project (title, kind, partnership_id) select '{"en": "Money project"}', 'bilateral', min(id) from partnership returning id`)
  await owner`insert into assignment (account_id, project_id) values (${accountOf('officer')}, ${projectId})`
  for (const [name, role] of [
    ['implementer', 'implementing'],
    ['funder', 'funding'],
    ['observer', 'observer'],
  ] as const)
    await owner`insert into party (project_id, organisation_id, role) values (${projectId}, ${organisationOf(name)}, ${role})`
})

/** As an account, in a transaction that stays. */
const really = async <T>(account: string, run: (tx: Sql) => Promise<T>): Promise<T> =>
  (await db.app.begin(async (tx) => {
    await tx`select enter_viewer(${accountOf(account)})`
    return run(tx as unknown as Sql)
  })) as T

type Entry = {
  kind: 'commitment' | 'disbursement' | 'expenditure'
  funder: string
  to: string | null
  amount: string
  currency: string
  valued: string
  reversalOf: number | null
}
const entry: Entry = {
  ...{ kind: 'commitment', funder: 'funder', to: null, amount: '1000', currency: 'EUR' },
  ...{ valued: '2026-03-04', reversalOf: null },
}

const insert = (tx: Sql, account: string, change: Partial<Entry> = {}) => {
  const { kind, funder, to, amount, currency, valued, reversalOf } = { ...entry, ...change }
  return idOf(tx`
    insert into transaction (project_id, kind, funder_id, to_id, occurred_on, value_on, amount, currency, reversal_of_id, author_id, organisation_id)
    select ${projectId}, ${kind}, ${organisationOf(funder)}, ${to && organisationOf(to)}, ${valued}, ${valued}, ${amount}, ${currency}, ${reversalOf},
      id, organisation_id from account where id = ${accountOf(account)} returning id`)
}
const record = (account: string, change?: Partial<Entry>) =>
  really(account, (tx) => insert(tx, account, change))

const decide = (account: string, id: number, state: 'accepted' | 'returned') =>
  really(
    account,
    async (tx) =>
      (
        await tx`
        update transaction set state = ${state}, decided_at = now(), decided_by = ${accountOf(account)} where id = ${id} returning id`
      ).length,
  )
const accept = (id: number) => decide('officer', id, 'accepted')

const edit = (account: string, id: number, amount: string, valued = '2026-03-04') =>
  really(
    account,
    async (tx) =>
      (
        await tx`
        update transaction set amount = ${amount}, value_on = ${valued}, state = 'submitted', decided_at = null, decided_by = null
        where id = ${id} returning id`
      ).length,
  )

/** By kind, currency and year: `official+submitted`. */
const totals = async () => {
  const rows = await db.owner`
    select kind || ' ' || currency || ' ' || year "of", trim_scale(official)::text || '+' || trim_scale(submitted)::text sums
    from transaction_total where project_id = ${projectId} and (official <> 0 or submitted <> 0)`
  const counted = await db.owner`
    select kind || ' ' || currency || ' ' || extract(year from value_on) "of",
      trim_scale(coalesce(sum(amount) filter (where state = 'accepted'), 0))::text || '+' ||
      trim_scale(coalesce(sum(amount) filter (where state = 'submitted'), 0))::text sums
    from transaction where project_id = ${projectId} group by 1`
  const kept = Object.fromEntries(rows.map(({ of, sums }) => [of, sums]))
  for (const { of, sums } of counted) expect(kept[of] ?? '0+0').toBe(sums)
  return kept
}

describe('the totals', () => {
  test('follow each step of an entry, exactly', async () => {
    const id = await record('funder', { amount: '1000.10' })
    expect(await totals()).toEqual({ 'commitment EUR 2026': '0+1000.1' })
    await accept(id)
    expect(await totals()).toEqual({ 'commitment EUR 2026': '1000.1+0' })
    await edit('funder', id, '1000.30')
    expect(await totals()).toEqual({ 'commitment EUR 2026': '0+1000.3' })
    await decide('officer', id, 'returned')
    expect(await totals()).toEqual({})
    await edit('funder', id, '999999999999.99', '2025-12-31')
    expect(await totals()).toEqual({ 'commitment EUR 2025': '0+999999999999.99' })
    await accept(id)
    const reversal = await record('officer', {
      ...{ amount: '-999999999999.99', valued: '2025-12-31', reversalOf: id },
    })
    expect(await totals()).toEqual({ 'commitment EUR 2025': '999999999999.99+-999999999999.99' })
    await decide('director', reversal, 'accepted')
    expect(await totals()).toEqual({})
  })

  test('are kept for each kind, currency and year', async () => {
    for (const change of [
      { amount: '0.1' },
      { amount: '0.2' },
      { amount: '0.2', currency: 'MAD' },
      { amount: '0.125', currency: 'TND' },
      { kind: 'disbursement', amount: '0.3' },
      { amount: '0.4', valued: '2027-01-01' },
    ] as const)
      await accept(await record('funder', change))
    expect(await totals()).toEqual({
      'commitment EUR 2026': '0.3+0',
      'commitment EUR 2027': '0.4+0',
      'commitment MAD 2026': '0.2+0',
      'commitment TND 2026': '0.125+0',
      'disbursement EUR 2026': '0.3+0',
    })
  })

  test('of fifty entries recorded at once add up', async () => {
    const many = postgres(db.appUrl, { max: 25, onnotice: () => {} })
    try {
      await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          many.begin(async (tx) => {
            await tx`select enter_viewer(${accountOf('implementer')})`
            await insert(tx as unknown as Sql, 'implementer', {
              kind: 'expenditure',
              amount: `${at}.01`,
              currency: at % 2 ? 'EUR' : 'MAD',
            })
          }),
        ),
      )
    } finally {
      await many.end()
    }
    expect(await totals()).toEqual({
      'expenditure EUR 2026': '0+625.25',
      'expenditure MAD 2026': '0+600.25',
    })
  })
})

describe('who validates', () => {
  test('is somebody else who edits the project', async () => {
    const id = await record('funder')
    for (const account of ['funder', 'implementer', 'observer'])
      expect(await decide(account, id, 'accepted').catch(() => 0)).toBe(0)
    expect(await accept(id)).toBe(1)
  })

  test('is never who recorded it, nor does the owner of the database say so', async () => {
    for (const account of ['officer', 'director']) {
      const id = await record(account)
      await expect(decide(account, id, 'accepted')).rejects.toThrow()
      await expect(
        db.owner`update transaction set state = 'accepted', decided_by = author_id where id = ${id}`,
      ).rejects.toThrow('transaction_nobody_validates_own')
    }
  })

  test('rewrites nothing', async () => {
    const id = await record('funder')
    await expect(edit('officer', id, '1')).rejects.toThrow()
    await expect(
      really(
        'officer',
        (tx) =>
          tx`update transaction set amount = 1, state = 'accepted', decided_by = ${accountOf('officer')} where id = ${id}`,
      ),
    ).rejects.toThrow('an entry is its author')
    expect(await totals()).toEqual({ 'commitment EUR 2026': '0+1000' })
  })
})

describe('who records', () => {
  test('a funder does commitments and disbursements in its own name, the implementing organisation spends', async () => {
    await expect(record('funder', { funder: 'ministry' })).rejects.toThrow('row-level security')
    await expect(record('funder', { kind: 'expenditure' })).rejects.toThrow('row-level security')
    await expect(record('implementer')).rejects.toThrow('row-level security')
    await expect(record('observer')).rejects.toThrow('row-level security')
    await record('funder', { kind: 'disbursement' })
    await record('implementer', { kind: 'expenditure' })
  })

  test.each([
    ['EUR', '0.001'],
    ['MAD', '10.005'],
    ['JPY', '0.5'],
  ])('an amount of %s is refused when it is finer than its smallest unit: %s', async (currency, amount) => {
    await expect(record('funder', { currency, amount })).rejects.toThrow('finer than the currency')
  })

  test('an amount of Tunisian dinars has three decimals', async () => {
    await record('funder', { currency: 'TND', amount: '0.125' })
    expect(await totals()).toEqual({ 'commitment TND 2026': '0+0.125' })
  })
})

describe('a reversal', () => {
  const mirror = (id: number, change: Partial<Entry> = {}) =>
    record('officer', { amount: '-1000', reversalOf: id, ...change })

  test('mirrors an accepted entry, once', async () => {
    const id = await record('funder')
    await expect(mirror(id)).rejects.toThrow('a reversal mirrors')
    await accept(id)
    for (const change of [
      { amount: '-999' },
      { currency: 'MAD' },
      { funder: 'ministry' },
      { valued: '2025-03-04' },
    ])
      await expect(mirror(id, change)).rejects.toThrow('a reversal mirrors')
    await expect(mirror(id, { amount: '1000' })).rejects.toThrow()
    await expect(record('officer', { amount: '-1000' })).rejects.toThrow('transaction_amount_sign')
    await mirror(id)
    await expect(mirror(id)).rejects.toThrow('transaction_reversed_once')
  })

  test('leaves what it undid as it is, and is not undone itself', async () => {
    const id = await record('funder')
    await accept(id)
    const reversal = await mirror(id)
    await expect(edit('funder', id, '5')).rejects.toThrow('reversed')
    await decide('director', reversal, 'accepted')
    await expect(mirror(reversal, { amount: '1000' })).rejects.toThrow()
  })
})

describe('who sees', () => {
  const seen = (account: string) =>
    asAccount(db.app, accountOf(account), async (tx) => {
      const [row] = await tx`
        select (select count(*)::int from transaction where project_id = ${projectId}) entries,
          (select count(*)::int from transaction_step s join transaction t on t.id = s.transaction_id where t.project_id = ${projectId}) steps,
          (select trim_scale(sum(official))::text from transaction_total where project_id = ${projectId}) total`
      return row
    })

  test('a funder sees the entries that name it and every total, an observer neither', async () => {
    for (const [account, change] of [
      ['funder', {}],
      ['implementer', { kind: 'expenditure', funder: 'implementer', amount: '20' }],
      ['officer', { funder: 'ministry', to: 'funder', amount: '300' }],
    ] as const) {
      const id = await record(account, change)
      await db.owner`insert into transaction_step (transaction_id, verb, account_id) values (${id}, 'submitted', ${accountOf(account)})`
      await decide('director', id, 'accepted')
    }
    expect(await seen('funder')).toEqual({ entries: 2, steps: 2, total: '1320' })
    expect(await seen('implementer')).toEqual({ entries: 3, steps: 3, total: '1320' })
    expect(await seen('officer')).toEqual({ entries: 3, steps: 3, total: '1320' })
    expect(await seen('observer')).toEqual({ entries: 0, steps: 0, total: null })
  })

  test('a funder has a name for those who see its amounts, party of the project or not', async () => {
    const named = (account: string) =>
      asAccount(
        db.app,
        accountOf(account),
        async (tx) => (await tx`select id from organisation where id = ${organisationOf('outsider')}`).length,
      )
    expect(await named('implementer')).toBe(0)
    await record('officer', { funder: 'outsider' })
    expect(await named('implementer')).toBe(1)
    expect(await named('observer')).toBe(0)
  })
})
