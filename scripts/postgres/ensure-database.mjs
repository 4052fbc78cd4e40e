import postgres from 'postgres'

/**
 * @param {string} url
 * @param {string} name
 */
export async function ensureDatabase(url, name) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end()
  }
}
