/**
 * The tables of the application; generated columns make themselves.
 * @param {import('postgres').Sql} sql
 * @returns {Promise<import('./format.mjs').Table[]>}
 */
export async function listTables(sql) {
  const rows = await sql`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
    group by c.relname order by c.relname collate "C"`
  return rows.map(({ name, columns }) => ({ name, columns }))
}

/**
 * Rows and a checksum that depends on no order: two halves of each row's md5, summed.
 * @param {import('postgres').Sql} sql
 * @param {import('./format.mjs').Table} table
 * @returns {Promise<import('./format.mjs').Sum>}
 */
export async function sumOf(sql, { name, columns }) {
  const half = (from) => `coalesce(sum(('x' || substr(h, ${from}, 16))::bit(64)::bigint::numeric), 0)`
  const [row] = await sql.unsafe(
    `select count(*)::text as rows, ${half(1)} || ':' || ${half(17)} as checksum
     from (select md5(row(${list(columns)})::text) as h from only ${inPublic(name)}) as hashed`,
  )
  return { rows: row.rows, checksum: row.checksum }
}

/** @param {import('postgres').Sql} sql */
export async function listSequences(sql) {
  const names =
    await sql`select sequencename::text as name from pg_sequences where schemaname = 'public' order by 1`
  const sequences = []
  for (const { name } of names) {
    const [row] = await sql.unsafe(
      `select last_value::text as value, is_called as called from ${inPublic(name)}`,
    )
    sequences.push({ name, value: row.value, called: row.called })
  }
  return sequences
}

/** @param {string} name */
export function quote(name) {
  return `"${name.replaceAll('"', '""')}"`
}

/** @param {string} name */
export function inPublic(name) {
  return `public.${quote(name)}`
}

/** @param {string[]} columns */
export function list(columns) {
  return columns.map(quote).join(', ')
}
