import { Trouble } from '../trouble.mjs'

/**
 * Row-level security is forced on every table, owners included; the functions behind it, the loading, the backup and
 * the restore work as the owner and must see every row: through the policy that the migrations give to whoever runs
 * them, or as a role that no policy holds.
 * @param {import('postgres').Sql} sql
 */
export async function requireOwner(sql) {
  const [{ name }] = await sql`select current_user as name`
  const hidden = await sql`
    select c.relname as table from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and row_security_active(c.oid)
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
        and current_user::regrole = any(p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')`
  if (hidden.length === 0) return
  throw new Trouble(
    `The user "${name}" of DATABASE_URL does not see every row (${hidden[0].table}): another user prepared this database. Give that user, or let an administrator say: alter role "${name}" bypassrls;`,
  )
}

/**
 * Arabic needs UTF-8, and the search a server that knows capitals beyond English.
 * @param {import('postgres').Sql} sql
 */
export async function requireUnicode(sql) {
  const [{ name, encoding }] = await sql`
    select current_database() as name, current_setting('server_encoding') as encoding`
  if (encoding === 'UTF8') {
    const [{ folds }] = await sql`select lower('ÉŞ') = 'éş' as folds`
    if (folds) return
  }
  throw new Trouble(
    `The database "${name}" cannot hold or compare every language (${encoding}). Create it anew: create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8';`,
  )
}
