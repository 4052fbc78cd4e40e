import fc from 'fast-check'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actAs, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'

/* Whatever is done to rates, entries and the reference currency, in whatever order: each entry is converted as from scratch, and the totals add up. */

let db: TestDatabase
let projectId: number
let funderId: number
const accounts: Record<string, number> = {}
const account = (name: string) => accounts[name] ?? 0

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  funderId = await idOf(
    owner`insert into organisation (kind, name) values ('agency', '{"en": "Rates funder"}') returning id`,
  )
  for (const role of ['administrator', 'director', 'officer'])
    accounts[role] = await idOf(
      owner`insert into account (email, name, role, organisation_id) values (${`${role}@rates.example`}, ${role}, ${role}, ${funderId}) returning id`,
    )
})
afterAll(() => db.close())

beforeEach(async () => {
  const { owner } = db
  await owner`alter table exchange_rate disable trigger refuse_delete`
  await owner`alter table reporting_period disable trigger refuse_delete`
  await owner`delete from transaction_conversion where rate_id in (select id from exchange_rate) or reference_rate_id in (select id from exchange_rate)`
  await owner`delete from exchange_rate`
  await owner`delete from reporting_period`
  await owner`alter table exchange_rate enable trigger refuse_delete`
  await owner`alter table reporting_period enable trigger refuse_delete`
  await owner`update setting set reference_currency = 'MAD'`
  projectId = await idOf(
    owner`insert into project (title, kind, partnership_id) select '{"en": "Rates project"}', 'bilateral', min(id) from partnership returning id`,
  )
})

const as = <T>(role: string, run: (tx: Sql) => Promise<T>) => actAs(db.app, account(role), run)

type Given = { currency: string; day: string; rate: string }
const record = (...rates: Given[]) =>
  as('administrator', async (tx) => {
    const rows = await tx`
      insert into exchange_rate (currency, rate_on, rate, source)
      select currency, day, rate, 'Kept test' from jsonb_to_recordset(${tx.json(rates)}) as given(currency char(3), day date, rate numeric)
      on conflict (currency, rate_on) where withdrawn_at is null do nothing returning id`
    return rows.map(({ id }) => Number(id))
  })
const withdraw = (id: number) =>
  as(
    'administrator',
    (tx) =>
      tx`update exchange_rate set withdrawn_at = now(), withdrawal_reason = 'x' where id = ${id} and withdrawn_at is null`,
  )
const setReference = (currency: string) =>
  as('administrator', (tx) => tx`update setting set reference_currency = ${currency}`)
const close = (from: string, to: string) =>
  as('director', (tx) =>
    idOf(
      tx`insert into reporting_period (starts_on, ends_on, closed_by) values (${from}, ${to}, ${account('director')}) returning id`,
    ),
  )
const enter = (currency: string, amount: string, day: string) =>
  as('director', (tx) =>
    idOf(tx`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
      values (${projectId}, 'expenditure', ${funderId}, ${day}, ${day}, ${amount}, ${currency}, ${account('director')}, ${funderId}) returning id`),
  )
const decide = (id: number, state: 'accepted' | 'returned') =>
  db.owner`update transaction set state = ${state}, decided_by = ${account('officer')}, decided_at = now() where id = ${id} and state = 'submitted'`
const edit = (id: number, amount: string, day: string) =>
  as(
    'director',
    (tx) =>
      tx`update transaction set amount = ${amount}, value_on = ${day}, state = 'submitted', decided_by = null, decided_at = null where id = ${id}`,
  )

const worthOf = async (id: number) =>
  (
    await db.owner`select trim_scale(amount)::text amount from transaction_conversion where transaction_id = ${id}`
  )[0]?.amount

/** What is kept and what a recomputation says differ nowhere, in this project or another. */
const expectKept = async () => {
  const conversions = await db.owner`
    select t.id from transaction t left join transaction_conversion x on x.transaction_id = t.id
    cross join lateral conversion_of(t.amount, t.currency, t.value_on) c
    where t.project_id = ${projectId} and (x.transaction_id is null
      or (c.amount, c.rate_id, c.reference_rate_id) is distinct from (x.amount, x.rate_id, x.reference_rate_id))`
  expect([...conversions]).toEqual([])
  const totals = await db.owner`
    select coalesce(k.year, s.year) "year", coalesce(k.currency, s.currency) currency, to_jsonb(k) kept, to_jsonb(s) summed
    from (
      select year::int, kind, currency, trim_scale(official) o, trim_scale(submitted) w, trim_scale(official_converted) oc, official_unconverted om,
        trim_scale(submitted_converted) wc, submitted_unconverted wm
      from transaction_total where project_id = ${projectId} and (official, submitted, official_converted, submitted_converted) <> (0, 0, 0, 0)
    ) k full join (
      select extract(year from t.value_on)::int "year", t.kind, t.currency,
        trim_scale(coalesce(sum(t.amount) filter (where t.state = 'accepted'), 0)) o, trim_scale(coalesce(sum(t.amount) filter (where t.state = 'submitted'), 0)) w,
        trim_scale(coalesce(sum(c.amount) filter (where t.state = 'accepted'), 0)) oc, count(*) filter (where t.state = 'accepted' and c.amount is null) om,
        trim_scale(coalesce(sum(c.amount) filter (where t.state = 'submitted'), 0)) wc, count(*) filter (where t.state = 'submitted' and c.amount is null) wm
      from transaction t cross join lateral conversion_of(t.amount, t.currency, t.value_on) c
      where t.project_id = ${projectId} and t.state <> 'returned' group by 1, 2, 3
    ) s on (s.year, s.kind, s.currency) = (k.year, k.kind, k.currency)
    where to_jsonb(k) is distinct from to_jsonb(s)`
  expect([...totals]).toEqual([])
}

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2024, 11, 1 + n)).toISOString().slice(0, 10))
const currency = fc.constantFrom('MAD', 'EUR', 'TND')
const rate = fc
  .integer({ min: 1, max: 99_999 })
  .map((n) => `${Math.trunc(n / 1000)}.${String(n % 1000).padStart(3, '0')}`)
const given = fc.record({ currency: fc.constantFrom('EUR', 'TND'), day, rate })
const amount = fc
  .integer({ min: 1, max: 10_000_000 })
  .map((cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)
const pick = fc.nat(30)

type Known = { rates: number[]; entries: number[] }
type Step = (known: Known) => Promise<unknown>
const at = (ids: number[], index: number) => ids[index % Math.max(1, ids.length)] ?? 0
const step: fc.Arbitrary<{ said: string; act: Step }> = fc.oneof(
  given.map((one) => ({
    said: `record ${JSON.stringify(one)}`,
    act: async ({ rates }: Known) => rates.push(...(await record(one))),
  })),
  fc.array(given, { minLength: 2, maxLength: 6 }).map((many) => ({
    said: `import ${JSON.stringify(many)}`,
    act: async ({ rates }: Known) => rates.push(...(await record(...many))),
  })),
  pick.map((n) => ({ said: `withdraw ${n}`, act: ({ rates }: Known) => withdraw(at(rates, n)) })),
  fc
    .constantFrom('MAD', 'EUR', 'TND')
    .map((code) => ({ said: `reference ${code}`, act: () => setReference(code) })),
  fc.tuple(currency, amount, day).map(([code, worth, on]) => ({
    said: `enter ${worth} ${code} on ${on}`,
    act: async ({ entries }: Known) => entries.push(await enter(code, worth, on)),
  })),
  fc.tuple(pick, fc.constantFrom('accepted' as const, 'returned' as const)).map(([n, state]) => ({
    said: `${state} ${n}`,
    act: ({ entries }: Known) => decide(at(entries, n), state),
  })),
  fc.tuple(pick, amount, day).map(([n, worth, on]) => ({
    said: `edit ${n} to ${worth} on ${on}`,
    act: ({ entries }: Known) => edit(at(entries, n), worth, on),
  })),
)

test('conversions and totals stay what a recomputation from scratch says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(step, { minLength: 8, maxLength: 18 })
        .map((steps) => Object.assign(steps, { toString: () => steps.map(({ said }) => said).join('; ') })),
      async (steps) => {
        const known: Known = { rates: [], entries: [] }
        for (const { act } of steps) await act(known)
        await expectKept()
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

describe('a closed period', () => {
  test('keeps its rates: none is recorded, imported or withdrawn that applied in it', async () => {
    const [first = 0, second = 0] = await record(
      { currency: 'EUR', day: '2025-01-01', rate: '10.5' },
      { currency: 'EUR', day: '2025-03-01', rate: '10.7' },
    )
    const entry = await enter('EUR', '100', '2025-02-10')
    await decide(entry, 'accepted')
    await close('2025-02-01', '2025-02-28')
    await expect(record({ currency: 'EUR', day: '2025-02-15', rate: '11' })).rejects.toThrow('closed')
    await expect(record({ currency: 'EUR', day: '2025-01-20', rate: '11' })).rejects.toThrow('closed')
    await expect(
      record(
        { currency: 'EUR', day: '2025-05-01', rate: '11' },
        { currency: 'EUR', day: '2025-02-01', rate: '11' },
      ),
    ).rejects.toThrow('closed')
    await expect(withdraw(first)).rejects.toThrow('closed')
    expect(await worthOf(entry)).toBe('1050')
    await withdraw(second)
    await record({ currency: 'EUR', day: '2025-03-02', rate: '10.8' })
    expect(await worthOf(entry)).toBe('1050')
    await expectKept()
  })

  test('takes a rate where it had none', async () => {
    await close('2025-02-01', '2025-02-28')
    const entry = await enter('TND', '10', '2025-02-10')
    expect(await worthOf(entry)).toBeNull()
    const [id = 0] = await record({ currency: 'TND', day: '2025-02-05', rate: '3.2' })
    expect(await worthOf(entry)).toBe('32')
    await expect(withdraw(id)).rejects.toThrow('closed')
    await expectKept()
  })

  test('is closed by directors: to others it does not tell whether rates are missing', async () => {
    await decide(await enter('TND', '100', '2015-02-10'), 'accepted')
    for (const month of ['01', '02'])
      await expect(
        as(
          'officer',
          (tx) =>
            tx`insert into reporting_period (starts_on, ends_on, closed_by) values (${`2015-${month}-01`}, ${`2015-${month}-28`}, ${account('officer')})`,
        ),
      ).rejects.toMatchObject({ code: '42501' })
  })

  test('is not closed while an accepted entry in it has no rate, and may be reopened with a reason', async () => {
    const entry = await enter('EUR', '100', '2025-02-10')
    await decide(entry, 'accepted')
    await expect(close('2025-02-01', '2025-02-28')).rejects.toThrow('rates are missing')
    await record({ currency: 'EUR', day: '2025-02-01', rate: '10.5' })
    const id = await close('2025-02-01', '2025-02-28')
    await expect(close('2025-02-28', '2025-03-31')).rejects.toThrow('reporting_period_apart')
    const reopen = (reason: string | null) =>
      as(
        'director',
        (tx) =>
          tx`update reporting_period set reopened_at = now(), reopened_by = ${account('director')}, reopening_reason = ${reason} where id = ${id}`,
      )
    await expect(reopen(null)).rejects.toThrow('reporting_period_reopening_says_why')
    await reopen('A rate was mistyped')
    await record({ currency: 'EUR', day: '2025-02-10', rate: '11' })
    expect(await worthOf(entry)).toBe('1100')
  })
})

describe('at once', () => {
  /** Resolves once another connection waits for the lock of the rates. */
  const somebodyWaits = async () => {
    for (;;) {
      const [row] = await db.owner`select count(*)::int n from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and not l.granted and a.datname = current_database()`
      if (row?.n > 0) return
    }
  }

  test('an entry recorded while its rate is being recorded is converted by it', async () => {
    const other = postgres(db.appUrl, { max: 1, onnotice: () => {} })
    const entered: { id?: Promise<number> } = {}
    try {
      await other.begin(async (tx) => {
        await tx`select enter_viewer(${account('administrator')})`
        await tx`insert into exchange_rate (currency, rate_on, rate, source) values ('EUR', '2025-01-01', 10.5, 'Kept test')`
        entered.id = enter('EUR', '100', '2025-02-01')
        await somebodyWaits()
      })
    } finally {
      await other.end()
    }
    expect(await worthOf((await entered.id) ?? 0)).toBe('1050')
    await expectKept()
  })

  test('a rate recorded while an entry is being recorded converts it', async () => {
    const other = postgres(db.appUrl, { max: 1, onnotice: () => {} })
    const recorded: { ids?: Promise<number[]> } = {}
    const id = await other
      .begin(async (tx) => {
        await tx`select enter_viewer(${account('director')})`
        const entry = await idOf(tx`
          insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
          values (${projectId}, 'expenditure', ${funderId}, '2025-02-01', '2025-02-01', 100, 'EUR', ${account('director')}, ${funderId}) returning id`)
        recorded.ids = record({ currency: 'EUR', day: '2025-01-01', rate: '10.5' })
        await somebodyWaits()
        return entry
      })
      .finally(() => other.end())
    await recorded.ids
    expect(await worthOf(id)).toBe('1050')
    await expectKept()
  })
})
