import fc from 'fast-check'
import { idOf, type TestDatabase, withdrawRates } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { transactionKinds } from '@/lib/budgets/rules'
import { fromThousandths } from '@/lib/money/amount'

/* Four projects of two partnerships: one in two programmes, one in none, one of which nothing is known. */

export type Planted = Awaited<ReturnType<typeof plantPortfolio>>

const cents = fc.bigInt({ min: 1n, max: 10n ** 11n }).map((amount) => fromThousandths(amount * 10n))
export const anyEntries = fc.array(
  fc.record({
    project: fc.nat({ max: 2 }),
    funder: fc.nat({ max: 1 }),
    kind: fc.constantFrom(...transactionKinds),
    day: fc.constantFrom('2024-05-02', '2025-06-01', '2025-12-31', '2026-01-01', '2026-03-04'),
    amount: cents,
    currency: fc.constantFrom<string>('EUR', 'MAD', 'TND'),
    state: fc.constantFrom('accepted', 'submitted', 'returned'),
  }),
  { minLength: 1, maxLength: 12 },
)
type Entry = typeof anyEntries extends fc.Arbitrary<(infer One)[]> ? One : never

export const plantPortfolio = async ({ owner }: TestDatabase) => {
  const partnerships: number[] = []
  for (const name of ['North', 'South'])
    partnerships.push(
      await idOf(
        owner`insert into partnership (kind, name) values ('bilateral', ${owner.json({ en: name })}) returning id`,
      ),
    )
  const organisations: number[] = []
  for (const name of ['=1+1', '@x', 'Watcher'])
    organisations.push(
      await idOf(
        owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: name })}) returning id`,
      ),
    )
  const [first, second, watcher] = organisations as [number, number, number]
  const accountOf = (login: string, role: string, organisation: number) =>
    idOf(owner`insert into account (email, name, role, organisation_id)
      values (${`${login}@finance.example`}, ${login}, ${role}, ${organisation}) returning id`)
  const director = await accountOf('director', 'director', first)
  const author = await accountOf('author', 'officer', first)
  const observer = await accountOf('observer', 'liaison', watcher)
  const funder = await accountOf('funder', 'liaison', second)
  const projects: number[] = []
  for (const [at, title] of ['-2+3', 'Well', 'School', 'Silent'].entries())
    projects.push(
      await idOf(owner`insert into project (title, kind, partnership_id)
        values (${owner.json({ en: title })}, 'bilateral', ${partnerships[at % 2] ?? 0}) returning id`),
    )
  const [well, , , silent] = projects as [number, number, number, number]
  const programmes: number[] = []
  for (const title of ['One', 'Two'])
    programmes.push(
      await idOf(
        owner`insert into programme (kind, title) values ('framework', ${owner.json({ en: title })}) returning id`,
      ),
    )
  for (const programme of programmes)
    await owner`insert into project_programme (project_id, programme_id) values (${well}, ${programme})`
  for (const project of projects)
    await owner`insert into party (project_id, organisation_id, role) values (${project}, ${watcher}, 'observer')`
  await owner`insert into party (project_id, organisation_id, role) values (${well}, ${second}, 'funding')`
  await withdrawRates(owner)
  await owner`insert into exchange_rate (currency, rate_on, rate, source) values ('EUR', '2025-06-01', 10.7, 'Bank')`
  await owner`insert into funding (project_id, organisation_id, amount, currency, start_on, start_precision)
    values (${well}, ${first}, 5000.5, 'EUR', '2026-01-01', 'year'), (${well}, ${second}, 100, 'EUR', null, null)`
  await owner`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${well}, ${first}, '2026-01-01', 'month', 300, 'EUR'), (${well}, ${first}, '2030-01-01', 'year', 700, 'EUR'),
      (${projects[1] ?? 0}, ${second}, '2024-02-01', 'month', 40, 'MAD')`

  const record = async (entries: readonly Entry[]) => {
    for (const { project, funder: at, kind, day, amount, currency, state } of entries)
      await owner`
        insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, state, author_id, organisation_id, decided_by, decided_at)
        values (${projects[project] ?? 0}, ${kind}, ${organisations[at] ?? 0}, ${day}, ${day}, ${amount}, ${currency}, ${state}, ${author}, ${first},
          ${state === 'submitted' ? null : director}, ${state === 'submitted' ? null : '2026-04-01'})`
  }
  const viewer = (id: number, role: Viewer['role'], organisationId: number) =>
    ({ id, role, organisationId }) as Viewer
  return {
    ...{ projects, programmes, partnerships, organisations, silent, well, record },
    director: viewer(director, 'director', first),
    observer: viewer(observer, 'liaison', watcher),
    funder: viewer(funder, 'liaison', second),
  }
}
