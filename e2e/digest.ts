import type { Sql } from 'postgres'

/* What the database holds, read past every policy. The tables come from the catalogue: a new one counts by itself. */

type Table = { name: string; columns: string[] }
type Scope = { projects: number[]; accounts: number[] }

/** By what a row belongs to a person. */
const personColumns = ['account_id', 'author_id', 'decided_by', 'frozen_by']

const overseeing = 'select committee_id from committee_oversight where project_id = any($1::int[])'

let tables: Promise<Table[]> | undefined

const tablesOf = (owner: Sql): Promise<Table[]> => {
  tables ??= Promise.resolve(owner<Table[]>`
    select t.table_name as name, array_agg(c.column_name::text) as columns
    from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`)
  return tables
}

/** Everything about some projects and some accounts, the trail included, as one text: a line for each table. */
export const digestOf = async (owner: Sql, { projects, accounts }: Scope): Promise<string> => {
  const selects = (await tablesOf(owner)).flatMap(digestOfTable)
  const rows = await owner.unsafe(selects.join(' union all '), [projects, accounts] as never[])
  // PostgreSQL may work at several selects at once: their order says nothing.
  return rows
    .map(({ name, count, digest }) => `${name} ${count} ${digest}`)
    .sort()
    .join('\n')
}

const digestOfTable = ({ name, columns }: Table) => {
  if (name === 'sign_in_session') return [] // noted at every request
  const conditions = [
    conditionOf(name, columns),
    name === 'account' && 'id = any($2::int[])',
    ...personColumns.map((one) => columns.includes(one) && `${one} = any($2::int[])`),
  ].filter(Boolean)
  if (conditions.length === 0) return []
  return [
    `select '${name}' as name, count(*)::int as count, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest
    from ${name} t where ${conditions.join(' or ')}`,
  ]
}

/** Which rows of a table belong to projects or to the committees that oversee them; null when none can. */
const conditionOf = (name: string, columns: string[]) =>
  [
    name === 'project' && 'id = any($1::int[])',
    columns.includes('project_id') && 'project_id = any($1::int[])',
    name === 'committee' && `id in (${overseeing})`,
    columns.includes('committee_id') && `committee_id in (${overseeing})`,
    columns.includes('transaction_id') &&
      'transaction_id in (select id from transaction where project_id = any($1::int[]))',
    columns.includes('meeting_id') &&
      `meeting_id in (select id from meeting where committee_id in (${overseeing}))`,
  ]
    .filter(Boolean)
    .join(' or ') || null

/** Names of what each planted project has of its own: they differ between twins. */
const own = [
  'id',
  'project_id',
  'milestone_id',
  'report_id',
  'objective_id',
  'phase_id',
  'parent_id',
  'committee_id',
  'meeting_id',
  'agenda_item_id',
  'decision_id',
  'seat_id',
  'transaction_id',
  'reversal_of_id',
  'line_id',
  'from_line_id',
  'to_line_id',
  'revision_id',
  'uid',
  'reference',
  'search_text',
  'canonical',
  'frozen',
  'pack_id',
  'sha256',
]

/** All rows of a project without their own names and moments, so that twins can be compared. */
export const shapeOf = async (owner: Sql, projectId: number): Promise<string[]> => {
  const shapes: string[] = []
  for (const { name, columns } of await tablesOf(owner)) {
    const condition = conditionOf(name, columns)
    if (name === 'audit_event' || !condition) continue
    const rows = await owner.unsafe(`select to_jsonb(t) as row from ${name} t where ${condition}`, [
      [projectId],
    ] as never[])
    shapes.push(...rows.map(({ row }) => `${name} ${JSON.stringify(shapeOfRow(name, row))}`))
  }
  return shapes.sort()
}

const shapeOfRow = (table: string, row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row)
      // The codes of a committee and its meetings name the planted project.
      .filter(([column]) => !own.includes(column) && !(column === 'code' && table !== 'project'))
      .map(([column, value]) => [column, column.endsWith('_at') && value !== null ? 'some time' : value]),
  )
