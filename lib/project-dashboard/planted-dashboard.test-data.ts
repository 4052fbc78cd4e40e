import { idOf, type TestDatabase } from '@/db/test/database'

/* A project of its own with milestones, moves, a decision and money, followed as at 16 May 2026. */

export const today = '2026-05-16'
const people = {
  director: 'ministry',
  officer: 'ministry',
  implementer: 'implementer',
  funder: 'funder',
  observer: 'observer',
  outsider: 'outsider',
} as const
export type Person = keyof typeof people

export const plantDashboard = async ({ owner }: TestDatabase) => {
  // One after the other: their ids are in the order of their names here.
  const named = async <K extends string, V>(keys: readonly K[], make: (key: K) => Promise<V>) => {
    const made: [K, V][] = []
    for (const key of keys) made.push([key, await make(key)])
    return Object.fromEntries(made) as Record<K, V>
  }
  const organisations = await named(
    ['ministry', 'implementer', 'funder', 'observer', 'outsider', 'silent'] as const,
    (name) =>
      idOf(
        owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Board ${name}` })}) returning id`,
      ),
  )
  const accounts = await named(Object.keys(people) as Person[], (name) =>
    idOf(owner`
      insert into account (email, name, role, organisation_id) values (${`${name}@board.example`}, ${name},
        ${name === 'director' || name === 'officer' ? name : 'liaison'}, ${organisations[people[name]]}) returning id`),
  )
  const projectId = await idOf(owner`
    insert into project (title, kind, partnership_id, status)
    select '{"en": "Board project"}', 'bilateral', min(id), 'implementation' from partnership returning id`)
  await owner`insert into assignment (account_id, project_id) values (${accounts.officer}, ${projectId})`
  for (const [name, role] of [
    ['ministry', 'supervision'],
    ['implementer', 'implementing'],
    ['funder', 'funding'],
    ['funder', 'steering_member'],
    ['observer', 'observer'],
    ['silent', 'partner'],
  ] as const)
    await owner`insert into party (project_id, organisation_id, role) values (${projectId}, ${organisations[name]}, ${role})`

  type Fields = {
    weight: number
    due?: string
    baseline?: string
    reached?: string | true
    archived?: true
    cancelled?: true
  }
  const milestone = ({ weight, due, baseline, reached, archived, cancelled }: Fields) =>
    idOf(owner`
      insert into milestone (project_id, title, position, weight, due_on, due_precision, baseline_on, baseline_precision, baseline_approved_at,
        is_reached, reached_on, reached_precision, archived_at, cancelled_at, cancel_reason)
      values (${projectId}, '{"en": "Board milestone"}', 1, ${weight}, ${due ?? null}, ${due ? 'day' : null}, ${baseline ?? null}, ${baseline ? 'day' : null},
        ${baseline ? '2026-01-05T09:00:00Z' : null}, ${reached !== undefined}, ${typeof reached === 'string' ? reached : null},
        ${typeof reached === 'string' ? 'day' : null}, ${archived ? owner`now()` : null}, ${cancelled ? owner`now()` : null}, ${cancelled ? 'x' : null}) returning id`)

  const move = (milestoneId: number, from: string | null, to: string, reason: string, on: string) => owner`
    insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id, created_at)
    values (${milestoneId}, ${projectId}, ${from}, ${from && 'day'}, ${to}, 'day', ${reason}, ${accounts.officer}, ${`${on}T10:00:00Z`})`

  return { organisations, accounts, projectId, milestone, move }
}
