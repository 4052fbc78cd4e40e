import { Trouble } from '../trouble.mjs'

/**
 * Row-level security is forced on every table, owners included; the functions behind it, the loading and the backup
 * work as the owner and must see every row.
 * @param {import('postgres').Sql} sql
 */
export async function requireOwner(sql) {
  const [{ name, free }] =
    await sql`select rolname as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`
  if (free) return
  throw new Trouble(
    `The user "${name}" of DATABASE_URL must see every row. Let an administrator say: alter role "${name}" bypassrls;`,
  )
}
