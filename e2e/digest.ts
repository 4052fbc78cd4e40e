import type { Sql } from 'postgres'

/** Bookkeeping of the session itself: it changes at every request. */
const apart = new Set(['sign_in_session'])

/** By what a row belongs to a project or to a person. */
const projectColumns = ['project_id']
const personColumns = ['account_id', 'author_id', 'decided_by']

type Scope = { projects: number[]; accounts: number[] }

let selects: string[] | undefined

/**
 * Everything the database holds about some projects and some accounts, the trail included, as one text.
 * The tables come from the catalogue, so that a new one counts without being named here.
 */
export const digestOf = async (owner: Sql, { projects, accounts }: Scope): Promise<string> => {
  selects ??= await selectsOf(owner)
  const rows = await owner.unsafe(selects.join(' union all '), [projects, accounts] as never[])
  return rows
    .map(({ name, count, digest }) => `${name} ${count} ${digest}`)
    .sort()
    .join('\n')
}

const selectsOf = async (owner: Sql) => {
  const tables = await owner<{ name: string; columns: string[] }[]>`
    select t.table_name as name, array_agg(c.column_name::text) as columns
    from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`
  return tables.flatMap(({ name, columns }) => {
    const has = (wanted: string[]) => wanted.filter((column) => columns.includes(column))
    const mine = has(projectColumns).map((column) => `${column} = any($1::int[])`)
    const theirs = has(personColumns).map((column) => `${column} = any($2::int[])`)
    const own =
      name === 'project' ? ['id = any($1::int[])'] : name === 'account' ? ['id = any($2::int[])'] : []
    const conditions = [...mine, ...theirs, ...own]
    if (conditions.length === 0 || apart.has(name)) return []
    return `select '${name}' as name, count(*)::int as count, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest
      from ${name} t where ${conditions.join(' or ')}`
  })
}

/** Names of what each planted project has of its own, and moments: they differ between twins. */
const own = [
  'id',
  'project_id',
  'milestone_id',
  'report_id',
  'objective_id',
  'phase_id',
  'parent_id',
  'committee_id',
]

/** All rows of a project without their own names and moments, so that twins can be compared. */
export const shapeOf = async (owner: Sql, projectId: number): Promise<string[]> => {
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'project_id' and table_name not in ('audit_event', 'viewer_project', 'viewer_assignment')`
  const shapes = [...tables, { name: 'project' }].map(async ({ name }) => {
    const column = name === 'project' ? 'id' : 'project_id'
    const rows = await owner.unsafe(
      `select to_jsonb(t) as row from ${name} t where ${column} = $1 order by t::text`,
      [projectId],
    )
    return rows.map(({ row }) => `${name} ${JSON.stringify(shapeOfRow(row))}`)
  })
  return (await Promise.all(shapes)).flat().sort()
}

const shapeOfRow = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !own.includes(column))
      .map(([column, value]) => [column, column.endsWith('_at') && value !== null ? 'some time' : value]),
  )
